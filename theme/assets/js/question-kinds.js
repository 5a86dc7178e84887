// The ten types of question. What a form needs is fetched with the first question of its type, what reads and marks an
// answer with the first touch of it.

/**
 * What the script does for a type. `given` is JSON: what the learner put into the form; from the store it may be anything.
 * @typedef {{
 *   given: (question: HTMLElement) => any,
 *   fill: (question: HTMLElement, given: unknown) => void,
 *   mark: (question: HTMLElement, given: unknown) => import("./verdict.js").Outcome,
 * }} Kind
 * @typedef {{unmarked?: boolean, check?: string, again?: string}} Look
 *   `unmarked`: own words, which stay open; `check` and `again`: the words of the buttons
 * @typedef {Look & {kind: () => Promise<Kind>, prepare?: (question: HTMLElement, signal: AbortSignal) => Promise<unknown>}} Form
 */

const choices = () => import("./question-choices.js")
const entry = () => import("./question-entry.js")
const written = () => import("./question-written.js")

/** @param {HTMLElement} question @param {AbortSignal} signal */
async function pairs(question, signal) {
  const [{ prepare }, { styled }] = await Promise.all([import("./match-form.js"), import("./style-file.js")])
  await styled("pairs")
  if (!signal.aborted) prepare(question, signal)
}

/** @type {Record<string, Form>} */
const FORMS = {
  single: { kind: async () => (await choices()).single },
  multiple: { kind: async () => (await choices()).multiple },
  "true-false": { kind: async () => (await choices()).statements },
  judgement: { kind: async () => (await import("./question-judgement.js")).judgement },
  order: { kind: async () => (await import("./question-order.js")).order, prepare: () => import("./order-list.js") },
  match: { kind: async () => (await import("./question-match.js")).match, prepare: pairs },
  "short-text": { kind: async () => (await entry()).shortText },
  numeric: { kind: async () => (await entry()).numeric },
  rewrite: { kind: async () => (await written()).rewrite, unmarked: true, check: "Compare", again: "Close the comparison" },
  reflection: { kind: async () => (await written()).reflection, unmarked: true, check: "Done", again: "" },
}

/** @param {string} type */
export const formOf = (type) => (Object.hasOwn(FORMS, type) ? FORMS[type] : undefined)
