// Answers in the store. Examples in the author's guide are asked, and not kept.
import { askToKeep, change, read } from "./store.js"

/** @typedef {import("./store.js").Item} Item */

/** @param {Element} node whether what is done here is kept at all */
export const isKept = (node) => !node.closest("[data-kind=guide]")

/** @param {HTMLElement} question @returns {Promise<Item | undefined>} */
export async function earlier(question) {
  return question.dataset.id && isKept(question) ? read("answer", question.dataset.id) : undefined
}

/** Whether `item` answers this question as it stands now. @param {HTMLElement} question @param {Item} item */
export const fits = (question, { digest, value }) => digest === (question.dataset.digest ?? "") && value.type === question.dataset.type

let asked = false

/** Writes an answer; each Check is one try more. @param {HTMLElement} question @param {import("./verdict.js").Verdict} verdict
 * @param {any} given @param {string} sure @param {number} tries how many tries this adds */
export async function keep(question, { state, score }, given, sure, tries) {
  const { id, type, digest = "" } = question.dataset
  if (!id || !isKept(question)) return
  await change("answer", id, (before) => ({ type, state, score, tries: (before?.tries ?? 0) + tries, sure, given }), digest)
  if (!asked) await askToKeep()
  asked = true
}
