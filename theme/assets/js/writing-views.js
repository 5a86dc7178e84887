// What a field for own words says below itself.
import { element } from "./dom.js"
import { state } from "./store.js"

/** @param {HTMLElement} box */
export async function tellWhere(box) {
  const [note, { kept }] = [box.querySelector(".mp-writing__kept"), await state()]
  if (note) note.textContent = kept ? "Kept on this device only, in this browser." : "Not kept: this browser does not store it. Print it, or copy it to your own notes."
}

/** Two texts: the learner chooses. @param {string} other @param {() => void} keep @param {() => void} take */
export const twoTexts = (other, keep, take) =>
  element("div", { class: "mp-writing__other", role: "status" },
    element("p", {}, "Another tab holds a newer text:"), element("blockquote", {}, other || "(empty)"),
    element("div", { class: "mp-question__row" }, button("Keep mine", keep), button("Take the other", take)))

/** @param {string} words @param {() => void} press */
function button(words, press) {
  const made = element("button", { class: "mp-button mp-button--quiet", type: "button" }, words)
  made.addEventListener("click", press)
  return made
}
