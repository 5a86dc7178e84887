// What the end of a quiz says, taken from its page: objectives and where they are taught. Fetched when all is answered.
import { copyOf } from "./question-parts.js"
import { byObjective, missedOf } from "./quiz-result.js"

/** @typedef {import("./quiz-page.js").QuizPage} QuizPage */

/** @param {QuizPage} page @param {import("./quiz-result.js").Asked[]} states @param {import("./quiz-result.js").Result} result
 * @returns {import("./quiz-summary.js").Summary} */
export function summaryFor(page, states, result) {
  const { passMark, retry, settings, items, quiz } = page
  const objectives = objectivesOf(page)
  const groups = byObjective(states, objectives.map((one) => one.dataset.objective ?? ""))
  const asked = states.map(({ id }) => id)
  return {
    result, passMark, retry, groups, missed: missedOf(states).length, others: settings.draw < items.size,
    level: quiz.closest("section") ? 3 : 2, textOf: (name) => textOf(objectives, name), linksOf: (id) => linksOf(page, id, asked),
  }
}

/** @param {QuizPage} page @returns {HTMLElement[]} */
function objectivesOf({ quiz }) {
  const found = /** @type {HTMLTemplateElement | null} */ (quiz.querySelector(".mp-quiz__objectives"))
  return [...(found?.content.querySelectorAll("[data-objective]") ?? [])].filter((one) => one instanceof HTMLElement)
}

/** @param {HTMLElement[]} objectives @param {string} name */
function textOf(objectives, name) {
  const found = objectives.find((one) => one.dataset.objective === name)
  return found && copyOf(found)
}

/** @param {QuizPage} page @param {string} id @param {string[]} asked */
function linksOf(page, id, asked) {
  const question = page.question(id)
  const links = question?.querySelectorAll(":is(.mp-readagain, .mp-lookback):not([data-made] *) a") ?? []
  return { number: asked.indexOf(id) + 1, anchor: `#${question?.id ?? ""}`, read: /** @type {HTMLAnchorElement[]} */ ([...links]) }
}
