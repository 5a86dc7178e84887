// The ten types of question. What a type needs is fetched when the first question of it is on the page.

/**
 * What the script does for a type. `given` is JSON: what the learner put into the form; from the store it may be anything.
 * @typedef {{
 *   given: (question: HTMLElement) => any,
 *   fill: (question: HTMLElement, given: unknown) => void,
 *   mark: (question: HTMLElement, given: unknown) => import("./verdict.js").Outcome,
 *   prepare?: (question: HTMLElement, signal: AbortSignal) => void,
 *   unmarked?: boolean,
 *   check?: string,
 *   again?: string,
 * }} Kind  `unmarked`: own words, which stay open; `check` and `again`: the words of the buttons
 */

const choices = () => import("./question-choices.js")
const entry = () => import("./question-entry.js")
const written = () => import("./question-written.js")

async function pairs() {
  const [{ match }, { styled }] = await Promise.all([import("./question-match.js"), import("./style-file.js")])
  await styled("pairs")
  return match
}

/** @type {Record<string, () => Promise<Kind>>} */
const KINDS = {
  single: async () => (await choices()).single,
  multiple: async () => (await choices()).multiple,
  "true-false": async () => (await choices()).statements,
  judgement: async () => (await import("./question-judgement.js")).judgement,
  order: async () => (await import("./question-order.js")).order,
  match: pairs,
  "short-text": async () => (await entry()).shortText,
  numeric: async () => (await entry()).numeric,
  rewrite: async () => (await written()).rewrite,
  reflection: async () => (await written()).reflection,
}

/** @param {string} type @returns {Promise<Kind | undefined>} */
export const kindOf = async (type) => KINDS[type]?.()
