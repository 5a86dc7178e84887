// Shows a verdict on the parts of a question, each with its reason, and takes it away again.
import { element } from "./dom.js"
import { answerOf, copyOf, idOf, parts } from "./question-parts.js"

/** @param {HTMLElement} question @param {import("./verdict.js").Mark[]} marks */
export function showMarks(question, marks) {
  for (const { id, state, word, reason } of marks) {
    const part = parts(question).find((one) => idOf(one) === id)
    const why = reason && answerOf(question, reason)?.querySelector(".mp-feedback")
    const note = element("div", { class: "mp-choice__note", "data-made": "" }, element("strong", { class: "mp-choice__word" }, word))
    if (why) note.append(copyOf(why))
    if (state) part?.setAttribute("data-state", state)
    part?.append(note)
  }
}

/** @param {HTMLElement} question */
export function clearMarks(question) {
  for (const part of parts(question)) {
    delete part.dataset.state
    part.querySelector(".mp-choice__note")?.remove()
  }
}
