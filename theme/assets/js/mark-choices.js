// Marks a question with one answer (`single`) and with several (`multiple`). Pure.
import { counted } from "./verdict.js"

/** @typedef {{id: string, correct: boolean}} Choice */

/** @param {Choice[]} choices @param {string} given @returns {import("./verdict.js").Outcome} */
export function markSingle(choices, given) {
  const picked = choices.find((choice) => choice.id === given)
  if (!picked) return { missing: "Choose an answer first." }
  const state = picked.correct ? "right" : "wrong"
  return {
    state,
    score: picked.correct ? 1 : 0,
    text: picked.correct ? "Right." : "Not this one. Read why, then try again.",
    marks: [{ id: picked.id, state, word: picked.correct ? "Right" : "Not this one", reason: picked.id }],
  }
}

/** Each right decision counts: a right choice taken, and a wrong one left.
 * @param {Choice[]} choices @param {string[]} given @returns {import("./verdict.js").Outcome} */
export function markMultiple(choices, given) {
  const picked = choices.filter((choice) => given.includes(choice.id))
  if (!picked.length) return { missing: "Choose at least one answer first." }
  const wanted = choices.filter((choice) => choice.correct).length
  const found = picked.filter((choice) => choice.correct).length
  const extra = picked.length - found
  const decided = choices.filter((choice) => picked.includes(choice) === choice.correct).length
  const complete = decided === choices.length
  const parts = [`You found ${found} of ${wanted}`]
  if (extra) parts.push(`${counted(extra, "choice does", "choices do")} not belong`)
  return {
    state: complete ? "right" : found ? "partly" : "wrong",
    score: decided / choices.length,
    text: complete ? "Right, all of them." : `${parts.join(", and ")}. Read why, then try again.`,
    marks: picked.map(({ id, correct }) => ({ id, state: correct ? "right" : "wrong", word: correct ? "Right" : "Does not belong", reason: id })),
  }
}
