// What marking an answer gives, and the few words all types share. Pure.

/**
 * @typedef {"right" | "partly" | "wrong" | "read"} State  `read`: something to think about, which nobody marks
 * @typedef {{id: string, state: State | "", word: string, reason: string}} Mark
 *   what is said about one part of a question; `reason`: the answer whose reason is shown, or nothing
 * @typedef {{state: State, score: number, text: string, marks: Mark[]}} Verdict
 * @typedef {{missing: string} | Verdict} Outcome  `missing`: what the learner has not done yet
 */

/** @param {number} score 0 to 1 @returns {State} */
export const stateOf = (score) => (score === 1 ? "right" : score > 0 ? "partly" : "wrong")

/** @param {number} count @param {string} one @param {string} many */
export const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`
