// The result of a self-assessment: every answered competency beside what the chosen roles aim for.
import { outcomeOf } from "./assessment-level.js"
import { card, legend, roleChoice, table } from "./assessment-views.js"
import { dateOf } from "./assessment-words.js"
import { dayOf } from "./days.js"
import { element } from "./dom.js"
import { targetsOf } from "./progress-curriculum.js"

/**
 * @param {import("./curriculum.js").Curriculum} data @param {import("./items.js").Item[]} ratings
 * @param {Set<string>} chosen ids of roles @param {Set<string>} done ids of modules @returns {Node[]}
 */
export function result(data, ratings, chosen, done) {
  const roles = data.roles.filter(({ id }) => chosen.has(id))
  const targets = targetsOf(roles)
  const language = document.documentElement.lang
  const answers = new Map(ratings.map(({ key, value }) => [key, value]))
  const outcomes = data.competencies.filter(({ id }) => answers.has(id)).map((one) => outcomeOf(one, answers.get(one.id), targets, data.modules))
  const top = Math.max(1, ...data.competencies.flatMap(({ levels }) => Object.keys(levels).map(Number)))
  return [
    roleChoice(data.roles, chosen),
    element("p", { class: "mp-assess-about" }, `Printed on ${dateOf(dayOf(), language)}. Compared with: ${roles.map(({ title }) => title).join(", ") || "no role"}.`),
    ...(roles.length ? [] : [element("p", {}, "Choose a role to see what it aims for, and which modules help.")]),
    ...(roles.length > 1 ? [element("p", {}, "With several roles, the highest aim counts.")] : []),
    ...outcomes.map((one) => card(one, named, top, language, done)),
    legend(),
    table(outcomes, named, language),
  ]
}

/** `level 2, Working`, as the page has it. @param {number} level */
function named(level) {
  const words = document.querySelector(`.mp-assess-levels [data-level="${level}"]`)?.textContent ?? `Level ${level}`
  return words.charAt(0).toLowerCase() + words.slice(1)
}
