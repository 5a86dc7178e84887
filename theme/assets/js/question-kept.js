// Answers in the store. Examples in the author's guide are asked, and not kept.
import { askToKeep, change, read } from "./store.js"

/** @typedef {import("./store.js").Item} Item */

/** @param {Element} node whether what is done here is kept at all */
export const isKept = (node) => !node.closest("[data-kind=guide]")

/** @param {HTMLElement} question */
const remembers = (question) => isKept(question) && !("fresh" in question.dataset)

/** @param {HTMLElement} question @returns {Promise<Item | undefined>} */
export async function earlier(question) {
  return question.dataset.id && remembers(question) ? read("answer", question.dataset.id) : undefined
}

/** @param {HTMLElement} question @param {Item} item */
export const isAnswerOf = (question, { kind, key }) => kind === "answer" && key === question.dataset.id && remembers(question)

/** Whether `item` answers this question as it stands now. @param {HTMLElement} question @param {Item} item */
export const fits = (question, { digest, value }) => digest === (question.dataset.digest ?? "") && value.type === question.dataset.type

let asked = false

/** @type {WeakMap<HTMLElement, number>} */
const writing = new WeakMap()

/** Whether what it tells the store has not come back yet. @param {HTMLElement} question */
export const isBeingKept = (question) => (writing.get(question) ?? 0) > 0

/** Writes an answer; each Check is one try more. @param {HTMLElement} question @param {import("./verdict.js").Verdict} verdict
 * @param {any} given @param {string} sure @param {number} tries how many tries this adds */
export async function keep(question, { state, score }, given, sure, tries) {
  const { id, type, digest = "" } = question.dataset
  if (!id || !isKept(question)) return
  writing.set(question, (writing.get(question) ?? 0) + 1)
  await change("answer", id, (before) => ({ type, state, score, tries: (before?.tries ?? 0) + tries, sure, given }), digest)
  writing.set(question, (writing.get(question) ?? 1) - 1)
  if (!asked) await askToKeep()
  asked = true
}

/** The review hears answers; whoever answers nothing does not fetch it. @param {HTMLElement} question */
export function watch(question) {
  if (question.dataset.id) import("./review-watch.js")
}
