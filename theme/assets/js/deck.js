// Which questions come back, and what an answer means for them. Pure: answers, cards and days in, cards out.
import { keyOfToday } from "./renames.js"
import { dueDay, isSound, lastDay, next } from "./schedule.js"

/**
 * @typedef {import("./schedule.js").Card} Card
 * @typedef {import("./schedule.js").Rating} Rating
 * @typedef {{type: string, state: string, tries?: number, sure?: string}} Answer  what the store keeps of an answer
 * @typedef {{key: string, card: Card}} Held
 * @typedef {{key: string, why: "gone" | "changed"}} Left  a question that cannot be asked any more
 * @typedef {{now: Held[], done: number, left: number, tomorrow: number, next: number}} Day
 *   `now`: to answer today; `done` today already; `left` for another day, though due; `next`: the day of the next one
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

/**
 * What there is to do on a day: never more than the learner's number, however long they were away.
 * @param {Held[]} cards @param {number} day @param {number} perDay @param {number} [more] asked for on top
 * @returns {Day}
 */
export function dayOfReview(cards, day, perDay, more = 0) {
  const waiting = cards.map((held) => ({ ...held, due: dueDay(held.card, day) })).sort(inOrder)
  const due = waiting.filter((held) => held.due <= day)
  const later = waiting.filter((held) => held.due > day)
  const done = cards.filter(({ card }) => lastDay(card) === day && card.reps > 1).length
  const now = due.slice(0, Math.max(0, perDay + more - done))
  const left = due.length - now.length
  const tomorrow = left + later.filter((held) => held.due === day + 1).length
  return { now, done, left, tomorrow: Math.min(perDay, tomorrow), next: left ? day + 1 : (later[0]?.due ?? 0) }
}

/** @param {{key: string, due: number}} one @param {{key: string, due: number}} other */
const inOrder = (one, other) => one.due - other.due || (one.key < other.key ? -1 : 1)

/**
 * The cards that can be asked today, under the names their questions have today, and those that cannot.
 * @param {{key: string, digest: string, value: any}[]} items
 * @param {Pick<import("./curriculum.js").Curriculum, "modules" | "retired">} known
 * @returns {{held: Held[], left: Left[]}}
 */
export function standing(items, { modules, retired }) {
  const held = new Map()
  /** @type {Left[]} */
  const left = []
  for (const { key, digest, value } of items) {
    const name = keyOfToday(key, retired)
    const now = digestOf(name, modules)
    if (!now) left.push({ key, why: "gone" })
    else if (digest && digest !== now) left.push({ key: name, why: "changed" })
    else if (name === key || !held.has(name)) held.set(name, { key: name, card: value })
  }
  return { held: [...held.values()], left: left.filter(({ key }) => !held.has(key)) }
}

/** @param {string} key @param {import("./curriculum.js").Curriculum["modules"]} modules */
function digestOf(key, modules) {
  const [module, question] = key.split("/")
  const questions = Object.hasOwn(modules, module) ? modules[module].questions : {}
  return Object.hasOwn(questions, question) ? questions[question] : ""
}
