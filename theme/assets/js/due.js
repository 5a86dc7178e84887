// Which cards are due on a day, and which cannot be asked any more. Pure.
import { dueDay, lastDay } from "./card.js"
import { keyOfToday } from "./renames.js"

/**
 * @typedef {{key: string, card: import("./card.js").Card}} Held
 * @typedef {{key: string, why: "gone" | "changed"}} Left  a question that cannot be asked any more
 * @typedef {{now: Held[], done: number, left: number, tomorrow: number, next: number}} Day
 *   `now`: to answer today; `done` today already; `left` for another day, though due; `next`: the day of the next one
 */

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
