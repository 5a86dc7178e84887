// Questions that are answered by typing: a word or two, or a number.
import { asText } from "./given.js"
import { markNumber } from "./mark-number.js"
import { markText } from "./mark-text.js"

/** @typedef {import("./question-kinds.js").Kind} Kind */

/** @param {HTMLElement} question */
const field = (question) => /** @type {HTMLInputElement} */ (question.querySelector(".mp-entry input"))

/** @param {HTMLElement} question @returns {HTMLDataElement[]} */
const accepted = (question) => [...question.querySelectorAll("data")]

/** @param {HTMLElement} question */
const near = (question) =>
  [...question.querySelectorAll("[data-near]")].map((one) => ({ id: one.getAttribute("data-choice") ?? "", text: one.getAttribute("data-near") ?? "" }))

/** @type {Kind} */
export const shortText = {
  given: (question) => field(question).value,
  fill(question, given) {
    field(question).value = asText(given)
  },
  mark: (question, given) => markText({ accept: accepted(question).map(({ value }) => value), near: near(question) }, asText(given)),
}

/** @type {Kind} */
export const numeric = {
  ...shortText,
  mark(question, given) {
    const [right] = accepted(question)
    const { tolerance = "", unit = "" } = right?.dataset ?? {}
    return markNumber({ answer: Number(right?.value), tolerance: Number(tolerance), unit, near: near(question) }, asText(given))
  },
}
