// Which of two items stands. Pure: any order of merging gives the same, and merging twice changes nothing.

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {"added" | "updated" | "older" | "same"} Verdict
 */

const A_YEAR = 366 * 86_400_000

/** Written by a clock that was wrong. A year is allowed: this clock may be the one that is behind. @param {Item} item @param {number} now */
export const isFromTheFuture = ({ at }, now) => at > now + A_YEAR

/**
 * The newer one. An item from the future loses to every other: nobody knows when it was written, and it must not win for ever.
 * @template {Item | undefined} A @template {Item | undefined} B
 * @param {A} one @param {B} other @param {number} now @returns {A | B}
 */
export function newer(one, other, now) {
  if (!one || !other) return one ?? other
  return order(one, other, now) >= 0 ? one : other
}

/** @param {Item} one @param {Item} other @param {number} now */
function order(one, other, now) {
  const sure = Number(isFromTheFuture(other, now)) - Number(isFromTheFuture(one, now))
  return sure || one.at - other.at || compared(text(one), text(other))
}

/** @param {string} one @param {string} other */
const compared = (one, other) => (one < other ? -1 : Number(one > other))

/** The same for the same content, whatever the order of its fields. @param {Item} item */
const text = ({ digest, value }) => JSON.stringify([digest, sorted(value)])

/** @param {any} value @returns {any} */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  return Object.keys(value).sort().map((name) => [name, sorted(value[name])])
}

/** What becomes of an item that comes to where `before` stands. @param {Item | undefined} before @param {Item} item
 * @param {number} now @returns {Verdict} */
export function verdict(before, item, now) {
  if (!before) return "added"
  const ahead = order(item, before, now)
  return ahead > 0 ? "updated" : ahead < 0 ? "older" : "same"
}

/** @param {Verdict} verdict */
export const isWin = (verdict) => verdict === "added" || verdict === "updated"

/** When a new item is written in the place of `before`: later than it, even when the clock went back.
 * @param {Item | undefined} before @param {number} now */
export const momentAfter = (before, now) => (before && !isFromTheFuture(before, now) ? Math.max(now, before.at + 1) : now)
