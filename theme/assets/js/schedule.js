// When a question comes back. Pure: a card and a day in, a card out. The formulas are those of FSRS, without its
// random part. Days are whole: a card is due on a day of the learner's calendar, kept as the midnight of it in UTC,
// so that neither travel nor summer time moves it.
import { FSRS } from "./third-party/ts-fsrs.js"

/**
 * @typedef {{due: number, last_review: number, stability: number, difficulty: number, elapsed_days: number,
 *   scheduled_days: number, learning_steps: number, reps: number, lapses: number, state: number, heard: number}} Card
 *   a card of ts-fsrs with its days in milliseconds; `heard` is the time of the last answer it has learnt from
 * @typedef {1 | 2 | 3 | 4} Rating  again, hard, good, easy
 */

const DAY = 86_400_000
const REVIEW = 2 // ts-fsrs: State.Review. We have no steps of minutes, so a card knows no other state.

/** A year: whoever comes back to a lesson after that reads it again. */
export const LONGEST = 365

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

/** The day on which a card is due; a card that cannot be right is due today. @param {Card} card @param {number} day */
export const dueDay = (card, day) => (isSound(card, day) ? card.due / DAY : day)

/** The day of the last answer. @param {Card} card */
export const lastDay = (card) => card.last_review / DAY

/**
 * Could this card have been made by `next` until today? One from the future comes from a clock that went back (or
 * from the year 9999): taken as it stands, it would never come back. A day ahead is a journey to the west.
 * @param {Card} card @param {number} day
 */
export function isSound({ due, last_review: last, stability, difficulty }, day) {
  const wait = (due - last) / DAY
  return (
    [due / DAY, last / DAY].every(Number.isInteger) && last <= (day + 1) * DAY && wait >= 1 && wait <= LONGEST &&
    stability >= 0.001 && stability <= 36500 && difficulty >= 1 && difficulty <= 10
  )
}
