// Questions with choices to tick: one answer, several answers, statements that are true or false.
import { asList, asMap, asText } from "./given.js"
import { markMultiple, markSingle } from "./mark-choices.js"
import { markStatements } from "./mark-statements.js"
import { idOf, parts, picks, tick } from "./question-parts.js"

/** @typedef {import("./question-kinds.js").Kind} Kind */

/** @param {HTMLElement} question */
const choices = (question) => parts(question).map((part) => ({ id: idOf(part), correct: part.dataset.correct === "true" }))

/** @param {HTMLElement} question */
const ticked = (question) => picks(question).filter((input) => input.checked && input.closest("[data-choice]")).map((input) => input.value)

/** @type {Kind} */
export const single = {
  given: (question) => ticked(question)[0] ?? "",
  fill: (question, given) => parts(question).forEach((part) => tick(part, ({ value }) => value === asText(given))),
  mark: (question, given) => markSingle(choices(question), asText(given)),
}

/** @type {Kind} */
export const multiple = {
  given: ticked,
  fill: (question, given) => parts(question).forEach((part) => tick(part, ({ value }) => asList(given).includes(value))),
  mark: (question, given) => markMultiple(choices(question), asList(given)),
}

/** @type {Kind} */
export const statements = {
  given: (question) => Object.fromEntries(parts(question).flatMap((part) => picks(part).filter((input) => input.checked).map(({ value }) => [idOf(part), value]))),
  fill: (question, given) => parts(question).forEach((part) => tick(part, ({ value }) => value === asMap(given).get(idOf(part)))),
  mark: (question, given) => markStatements(choices(question), asMap(given)),
}
