// How an answer is marked. Pure: reads what was picked and what is right, touches no page.

/**
 * @typedef {{id: string, correct: boolean, rating: string, picked: boolean, best: boolean, worst: boolean, rated: string}} Choice
 *   what the author says (`correct`, `rating`) and what the learner did (`picked`, or `best`/`worst`, or `rated`)
 * @typedef {"right" | "partly" | "wrong"} State
 * @typedef {{id: string, state: State | "", word: string}} Mark  one choice; no state: nothing to say about it
 * @typedef {{state: State, score: number, text: string, marks: Mark[], explain: string[]}} Verdict
 *   `explain`: the choices whose reason is shown
 * @typedef {{missing: string} | Verdict} Outcome  `missing`: what the learner has not done yet
 */

/** @param {number} count @param {string} one @param {string} many */
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`

/** @param {number} score @returns {State} */
const stateOf = (score) => (score === 1 ? "right" : score > 0 ? "partly" : "wrong")

/** @param {Choice[]} choices @returns {Outcome} */
export function markSingle(choices) {
  const picked = choices.find((choice) => choice.picked)
  if (!picked) return { missing: "Choose an answer first." }
  const state = picked.correct ? "right" : "wrong"
  return {
    state,
    score: picked.correct ? 1 : 0,
    text: picked.correct ? "Right." : "Not this one. Read why, then try again.",
    marks: [{ id: picked.id, state, word: picked.correct ? "Right" : "Not this one" }],
    explain: [picked.id],
  }
}

/** @param {Choice[]} choices @returns {Outcome} */
export function markMultiple(choices) {
  const picked = choices.filter((choice) => choice.picked)
  if (!picked.length) return { missing: "Choose at least one answer first." }
  const wanted = choices.filter((choice) => choice.correct).length
  const found = picked.filter((choice) => choice.correct).length
  const extra = picked.length - found
  const decided = choices.filter((choice) => choice.picked === choice.correct).length
  const complete = decided === choices.length
  const parts = [`You found ${found} of ${wanted}`]
  if (extra) parts.push(`${counted(extra, "choice does", "choices do")} not belong`)
  return {
    state: complete ? "right" : found ? "partly" : "wrong",
    score: decided / choices.length,
    text: complete ? "Right, all of them." : `${parts.join(", and ")}. Read why, then try again.`,
    marks: picked.map(({ id, correct }) => ({ id, state: correct ? "right" : "wrong", word: correct ? "Right" : "Does not belong" })),
    explain: picked.map((choice) => choice.id),
  }
}

/** @param {Choice[]} choices @returns {Outcome} */
export function markBestAndWorst(choices) {
  const best = choices.find((choice) => choice.best)
  const worst = choices.find((choice) => choice.worst)
  if (!best || !worst) return { missing: best ? "Choose the worst step too." : worst ? "Choose the best step too." : "Choose the best and the worst step first." }
  if (best === worst) return { missing: "The best and the worst step cannot be the same." }
  const hits = Number(best.rating === "best") + Number(worst.rating === "worst")
  const words = [
    best.rating === "best" ? "Your best step is the best one" : `Your best step is rated ${best.rating}`,
    worst.rating === "worst" ? "your worst step is the worst one" : `your worst step is rated ${worst.rating}`,
  ]
  return {
    state: stateOf(hits / 2),
    score: hits / 2,
    text: `${words.join("; ")}.`,
    marks: choices.map((choice) => ({ id: choice.id, state: stateOfPick(choice), word: `Rated ${choice.rating}` })),
    explain: choices.map((choice) => choice.id),
  }
}

/** @param {Choice} choice @returns {State | ""} */
function stateOfPick({ best, worst, rating }) {
  if (best) return rating === "best" ? "right" : "wrong"
  if (worst) return rating === "worst" ? "right" : "wrong"
  return ""
}

/** @param {Choice[]} choices @returns {Outcome} */
export function markRated(choices) {
  const open = choices.filter((choice) => !choice.rated).length
  if (open) return { missing: `Rate every step first: ${open} to go.` }
  const agreed = choices.filter((choice) => choice.rated === choice.rating).length
  return {
    state: stateOf(agreed / choices.length),
    score: agreed / choices.length,
    text: `You agree with the rating of ${agreed} of ${counted(choices.length, "step", "steps")}.`,
    marks: choices.map(({ id, rated, rating }) => ({ id, state: rated === rating ? "right" : "wrong", word: `Rated ${rating}` })),
    explain: choices.map((choice) => choice.id),
  }
}

/** @param {Choice[]} choices @returns {Outcome} */
export function markStatements(choices) {
  const open = choices.filter((choice) => !choice.rated).length
  if (open) return { missing: `Decide on every statement first: ${open} to go.` }
  const isRight = (/** @type {Choice} */ { rated, correct }) => rated === String(correct)
  const right = choices.filter(isRight).length
  return {
    state: stateOf(right / choices.length),
    score: right / choices.length,
    text: `You have ${right} of ${counted(choices.length, "statement", "statements")} right.`,
    marks: choices.map((choice) => ({ id: choice.id, state: isRight(choice) ? "right" : "wrong", word: isRight(choice) ? "Right" : "Not so" })),
    explain: choices.map((choice) => choice.id),
  }
}
