// Marks judgements: the nearer to the rating of a step, the more it counts. Every step shows its reason. Pure.
import { counted, stateOf } from "./verdict.js"

/** @typedef {{id: string, rating: string}} Step */

const EXTREMES = ["best", "acceptable", "poor", "worst"]
const RATINGS = ["best", "acceptable", "poor"]

/** 1 for the same rating, 0 for the opposite end. @param {string[]} scale @param {string} one @param {string} other */
const nearness = (scale, one, other) => 1 - Math.abs(scale.indexOf(one) - scale.indexOf(other)) / (scale.length - 1)

/** @param {Step[]} steps @param {{best: string, worst: string}} given ids @returns {import("./verdict.js").Outcome} */
export function markBestAndWorst(steps, given) {
  const best = steps.find((step) => step.id === given.best)
  const worst = steps.find((step) => step.id === given.worst)
  if (!best || !worst) return { missing: best ? "Choose the worst step too." : worst ? "Choose the best step too." : "Choose the best and the worst step first." }
  if (best === worst) return { missing: "The best and the worst step cannot be the same." }
  const score = (nearness(EXTREMES, best.rating, "best") + nearness(EXTREMES, worst.rating, "worst")) / 2
  const words = [
    best.rating === "best" ? "Your best step is the best one" : `Your best step is rated ${best.rating}`,
    worst.rating === "worst" ? "your worst step is the worst one" : `your worst step is rated ${worst.rating}`,
  ]
  /** @param {Step} step */
  const state = (step) => (step === best ? pick(step, "best") : step === worst ? pick(step, "worst") : "")
  return {
    state: stateOf(score),
    score,
    text: `${words.join("; ")}.`,
    marks: steps.map((step) => ({ id: step.id, state: state(step), word: `Rated ${step.rating}`, reason: step.id })),
  }
}

/** @param {Step} step @param {string} as @returns {import("./verdict.js").State} */
const pick = (step, as) => (step.rating === as ? "right" : "wrong")

/** @param {Step[]} steps @param {Map<string, string>} given the learner's rating by id @returns {import("./verdict.js").Outcome} */
export function markRated(steps, given) {
  const open = steps.filter(({ id }) => !RATINGS.includes(given.get(id) ?? "")).length
  if (open) return { missing: `Rate every step first: ${open} to go.` }
  const near = steps.map(({ id, rating }) => nearness(RATINGS, given.get(id) ?? "", rating))
  const agreed = near.filter((one) => one === 1).length
  const score = near.reduce((sum, one) => sum + one, 0) / steps.length
  const close = score >= 0.5 && agreed < steps.length ? " The others are not far off." : ""
  return {
    state: agreed === steps.length ? "right" : stateOf(Math.min(score, 0.99)),
    score: agreed === steps.length ? 1 : score,
    text: `You agree with the rating of ${agreed} of ${counted(steps.length, "step", "steps")}.${close}`,
    marks: steps.map(({ id, rating }, at) => ({ id, state: near[at] === 1 ? "right" : near[at] ? "partly" : "wrong", word: `Rated ${rating}`, reason: id })),
  }
}
