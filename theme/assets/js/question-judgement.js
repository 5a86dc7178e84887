// Possible next steps to judge: the best and the worst of them, or each.
import { asMap } from "./given.js"
import { markBestAndWorst, markRated } from "./mark-judgement.js"
import { statements } from "./question-choices.js"
import { idOf, parts, picks, tick } from "./question-parts.js"

/** @typedef {import("./question-kinds.js").Kind} Kind */

/** @param {HTMLElement} question */
const steps = (question) => parts(question).map((part) => ({ id: idOf(part), rating: part.dataset.rating ?? "" }))

/** "best" or "worst": which column an input stands in. @param {HTMLInputElement} input */
const column = (input) => (input.name.endsWith("-best") ? "best" : "worst")

/** @type {Kind} */
const extremes = {
  given: (question) => Object.fromEntries(parts(question).flatMap(picks).filter((input) => input.checked).map((input) => [column(input), input.value])),
  fill: (question, given) => parts(question).forEach((part) => tick(part, (input) => asMap(given).get(column(input)) === input.value)),
  mark(question, given) {
    const picked = asMap(given)
    return markBestAndWorst(steps(question), { best: picked.get("best") ?? "", worst: picked.get("worst") ?? "" })
  },
}

/** @type {Kind} */
const rated = { ...statements, mark: (question, given) => markRated(steps(question), asMap(given)) }

/** @param {HTMLElement} question */
const asked = (question) => (question.querySelector("[data-ask=rate]") ? rated : extremes)

/** @type {Kind} */
export const judgement = {
  given: (question) => asked(question).given(question),
  fill: (question, given) => asked(question).fill(question, given),
  mark: (question, given) => asked(question).mark(question, given),
}
