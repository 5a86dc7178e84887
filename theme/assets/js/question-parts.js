// The parts of a question's form that can be marked, and what the page says about them.

/** @param {HTMLElement} question @returns {HTMLElement[]} */
export const parts = (question) => /** @type {HTMLElement[]} */ ([...question.querySelectorAll("form [data-choice]")])

/** @param {HTMLElement} part */
export const idOf = (part) => part.dataset.choice ?? ""

/** @param {ParentNode} within @returns {HTMLInputElement[]} */
export const picks = (within) =>
  /** @type {HTMLInputElement[]} */ ([...within.querySelectorAll("input[type=radio], input[type=checkbox]")])

/** Ticks the inputs for which `wanted` holds, and no other. @param {ParentNode} within @param {(input: HTMLInputElement) => boolean} wanted */
export function tick(within, wanted) {
  for (const input of picks(within)) input.checked = wanted(input)
}

/** The answer with this name, in the part of the page that is there without a script. @param {HTMLElement} question @param {string} id */
export const answerOf = (question, id) => question.querySelector(`.mp-answer__item[data-choice="${CSS.escape(id)}"]`)

/** @param {HTMLElement} question */
export const focusFirst = (question) => /** @type {HTMLElement | null} */ (question.querySelector("form :is(input, select, textarea, button)"))?.focus()

/** A copy that can stand beside its original. @param {Element} original */
export function copyOf(original) {
  const copy = /** @type {Element} */ (original.cloneNode(true))
  for (const node of [copy, ...copy.querySelectorAll("[id]")]) node.removeAttribute("id")
  return copy
}

/** Away with what was said about each part. @param {HTMLElement} question */
export function clearMarks(question) {
  for (const part of parts(question)) {
    delete part.dataset.state
    part.querySelector(".mp-choice__note")?.remove()
  }
}

/** Ready to be answered. @param {HTMLElement} question @param {boolean} anew the answer is put away until the next Check */
export function clearVerdict(question, anew) {
  delete question.dataset.state
  if (anew) question.dataset.asking = ""
  question.querySelector("details.mp-answer")?.removeAttribute("open")
  question.querySelector("form > fieldset")?.removeAttribute("disabled")
  clearMarks(question)
}
