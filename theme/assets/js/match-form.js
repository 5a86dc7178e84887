// Pairs to find: each left side gets a select list with all right sides, which can be dragged there, too.
import { element } from "./dom.js"
import { makeChips } from "./match-chips.js"
import { parts } from "./question-parts.js"

/** @param {HTMLElement} part */
export const chosen = (part) => /** @type {HTMLSelectElement} */ (part.querySelector("select"))

/** @param {HTMLElement} question */
const rightSides = (question) => /** @type {HTMLElement} */ (question.querySelector(".mp-match__right"))

/** @param {HTMLElement} question */
export function showUsed(question) {
  const used = parts(question).map((part) => chosen(part).value)
  for (const right of rightSides(question).children) right.toggleAttribute("data-used", used.includes(right.getAttribute("data-right") ?? ""))
}

/** @param {HTMLElement} question @param {AbortSignal} signal */
export function prepare(question, signal) {
  const rights = [...rightSides(question).children]
  for (const part of parts(question)) {
    const options = rights.map((right) => element("option", { value: right.getAttribute("data-right") ?? "" }, right.textContent ?? ""))
    const label = part.querySelector(".mp-choice__text")?.id ?? ""
    const first = element("option", { value: "" }, "Choose …")
    part.append(element("select", { class: "mp-match__choose", "aria-labelledby": label, "data-made": "" }, first, ...options))
  }
  makeChips(rightSides(question), parts(question), signal)
  question.addEventListener("change", () => showUsed(question), { signal })
}
