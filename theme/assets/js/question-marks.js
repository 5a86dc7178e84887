// How a question looks after Check: a verdict on each of its parts, with the reason.
import { element } from "./dom.js"
import { answerOf, clearMarks, copyOf, idOf, parts } from "./question-parts.js"

/** @param {HTMLElement} question @param {import("./verdict.js").Verdict} verdict @param {boolean} stays whether it can still be changed */
export function showVerdict(question, { state, marks }, stays) {
  question.dataset.state = state
  delete question.dataset.asking
  question.querySelector("form > fieldset")?.toggleAttribute("disabled", !stays)
  clearMarks(question)
  showMarks(question, marks)
}

/** @param {HTMLElement} question @param {import("./verdict.js").Mark[]} marks */
function showMarks(question, marks) {
  for (const { id, state, word, reason } of marks) {
    const part = parts(question).find((one) => idOf(one) === id)
    const why = reason && answerOf(question, reason)?.querySelector(".mp-feedback")
    const note = element("div", { class: "mp-choice__note", "data-made": "" }, element("strong", { class: "mp-choice__word" }, word))
    if (why) note.append(copyOf(why))
    if (state) part?.setAttribute("data-state", state)
    part?.append(note)
  }
}
