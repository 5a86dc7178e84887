// A card: when a question is due, and whether that can be believed. Pure. Days are whole: a card is due on a day of the
// learner's calendar, kept as the midnight of it in UTC, so that neither travel nor summer time moves it.

/**
 * @typedef {{due: number, last_review: number, stability: number, difficulty: number, elapsed_days: number,
 *   scheduled_days: number, learning_steps: number, reps: number, lapses: number, state: number, heard: number}} Card
 *   a card of ts-fsrs with its days in milliseconds; `heard` is the time of the last answer it has learnt from
 */

export const DAY = 86_400_000

/** A year: whoever comes back to a lesson after that reads it again. */
export const LONGEST = 365

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
    [due, last, stability, difficulty].every(Number.isFinite) && [due / DAY, last / DAY].every(Number.isInteger) &&
    last <= (day + 1) * DAY && wait >= 1 && wait <= LONGEST && stability >= 0.001 && stability <= 36500 && difficulty >= 1 && difficulty <= 10
  )
}
