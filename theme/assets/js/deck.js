// Which questions come back, and what an answer means for them. Pure: answers, cards and days in, cards out.
import { dueDay, isSound, lastDay } from "./card.js"
import { next } from "./schedule.js"

/**
 * @typedef {import("./card.js").Card} Card
 * @typedef {import("./schedule.js").Rating} Rating
 * @typedef {{type: string, state: string, tries?: number, sure?: string}} Answer  what the store keeps of an answer
 */

const AGAIN = 1
const HARD = 2
const GOOD = 3
const EASY = 4

/**
 * What an answer says about memory, as FSRS wants to know it; 0 when it says nothing, because nobody judged it.
 * A wrong answer was not remembered, however sure it felt. Half of it right was remembered with effort. A right answer
 * that felt unsure may have been a guess, as the choices are in sight, so it comes back sooner than other right ones.
 * Only who is right and sure waits long. Who did not say how sure they are is taken to be fairly sure.
 * @param {Answer} answer @returns {Rating | 0}
 */
export function ratingOf({ state, sure }) {
  if (state === "wrong") return AGAIN
  if (state === "partly") return HARD
  if (state !== "right") return 0
  return sure === "unsure" ? HARD : sure === "sure" ? EASY : GOOD
}

/** Does a question that is not in the deck come into it? @param {Answer} answer @param {boolean} all */
export function enters(answer, all) {
  const rating = ratingOf(answer)
  return rating > 0 && (all || answer.state !== "right")
}

/**
 * The card after an answer, or undefined when nothing changes. The first answer of a day counts: who has just read
 * the reason and tries again shows nothing about tomorrow. Later ones count only if they bring the question back sooner.
 * @param {Card | undefined} card @param {Answer} answer @param {number} heard when it was given @param {number} day @param {boolean} all
 * @returns {Card | undefined}
 */
export function afterAnswer(card, answer, heard, day, all) {
  const rating = ratingOf(answer)
  if (!card) return rating && enters(answer, all) ? next(undefined, rating, day, heard) : undefined
  if (!rating || (isSound(card, day) && isNoNews(card, rating, heard, day))) return undefined
  return next(card, rating, day, heard)
}

/** @param {Card} card @param {Rating} rating @param {number} heard @param {number} day */
function isNoNews(card, rating, heard, day) {
  if (heard <= card.heard) return true
  return lastDay(card) === day && (rating !== AGAIN || dueDay(card, day) <= day + 1)
}

/**
 * What an answer says of which only the last try is kept: right after several tries, it was missed before.
 * @param {Answer} answer @returns {Answer}
 */
export const asMissedBefore = (answer) => (answer.state === "right" && (answer.tries ?? 1) > 1 ? { ...answer, state: "wrong" } : answer)
