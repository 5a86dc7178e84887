// How a quiz went, and what to read again. Pure. Own words count as answered; nobody marks them.

/**
 * @typedef {{id: string, state: string, score: number, objectives: string[]}} Asked  `state`: empty until it is answered
 * @typedef {{asked: number, answered: number, marked: number, right: number, score: number, complete: boolean, passed: boolean}} Result
 * @typedef {{objective: string, missed: string[]}} Group  an objective and its questions that were not right; "" for no objective
 */

const ROUNDING = 1e-9

/** @param {Asked[]} questions @param {number} passMark percent @returns {Result} */
export function resultOf(questions, passMark) {
  const answered = questions.filter(({ state }) => state)
  const marked = answered.filter(({ state }) => state !== "read")
  const score = marked.length ? Math.min(1, marked.reduce((sum, one) => sum + one.score, 0) / marked.length) : 1
  const complete = answered.length === questions.length
  return {
    asked: questions.length,
    answered: answered.length,
    marked: marked.length,
    right: marked.filter(({ state }) => state === "right").length,
    score,
    complete,
    passed: complete && score * 100 + ROUNDING >= passMark,
  }
}

/** Whole percent, never rounded up to a mark that was not reached. @param {number} score */
export const percent = (score) => Math.floor(score * 100 + ROUNDING)

/** @param {Asked[]} questions @returns {string[]} ids */
export const missedOf = (questions) => questions.filter(({ state }) => state === "wrong" || state === "partly").map(({ id }) => id)

/** By objective, in the order of `objectives`; last the questions without one. @param {Asked[]} questions @param {string[]} objectives @returns {Group[]} */
export function byObjective(questions, objectives) {
  const missed = missedOf(questions)
  /** @param {Asked} question @param {string} objective */
  const tests = ({ objectives: own }, objective) => (objective ? own.includes(objective) : !own.some((one) => objectives.includes(one)))
  const groups = [...objectives, ""].map((objective) => ({ objective, of: questions.filter((one) => tests(one, objective) && one.state !== "read") }))
  return groups.filter(({ of }) => of.length).map(({ objective, of }) => ({ objective, missed: of.map(({ id }) => id).filter((id) => missed.includes(id)) }))
}
