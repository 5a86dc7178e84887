// When a question comes back. Pure: a card and a day in, a card out. The formulas are those of FSRS, without its
// random part.
import { DAY, LONGEST, isSound } from "./card.js"
import { FSRS } from "./third-party/ts-fsrs.js"

/**
 * @typedef {import("./card.js").Card} Card
 * @typedef {1 | 2 | 3 | 4} Rating  again, hard, good, easy
 */

const REVIEW = 2 // ts-fsrs: State.Review. We have no steps of minutes, so a card knows no other state.

const memory = new FSRS({ enable_fuzz: false, maximum_interval: LONGEST, learning_steps: [], relearning_steps: [] })

/**
 * The card after an answer on `day` (days since 1970). Without a card, or with one that cannot be right, it is the first.
 * @param {Card | undefined} card @param {Rating} rating @param {number} day @param {number} [heard]
 * @returns {Card}
 */
export function next(card, rating, day, heard = 0) {
  const known = card && isSound(card, day) ? card : undefined
  const elapsed = known ? Math.max(0, day - known.last_review / DAY) : 0
  const { stability, difficulty } = memory.next_state(known ?? null, elapsed, rating)
  const wait = memory.next_interval(stability, elapsed)
  return {
    due: (day + wait) * DAY,
    last_review: day * DAY,
    stability,
    difficulty,
    elapsed_days: elapsed,
    scheduled_days: wait,
    learning_steps: 0,
    reps: count(known?.reps) + 1,
    lapses: count(known?.lapses) + Number(known !== undefined && rating === 1),
    state: REVIEW,
    heard,
  }
}

/** @param {unknown} value what is stored */
const count = (value) => (typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : 0)
