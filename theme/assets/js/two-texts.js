// A field for own words, when another tab holds a newer text: the learner chooses. Fetched when that happens.
import { button } from "./button.js"
import { element } from "./dom.js"

/** @param {string} other @param {() => void} keep @param {() => void} take */
export const twoTexts = (other, keep, take) =>
  element("div", { class: "mp-writing__other", role: "status" },
    element("p", {}, "Another tab holds a newer text:"), element("blockquote", {}, other || "(empty)"),
    element("div", { class: "mp-question__row" }, button("Keep mine", keep, true), button("Take the other", take, true)))
