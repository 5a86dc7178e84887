// The days on which a plan is looked at again. Pure: plans and days in, days out.
import { later, numberOf } from "./days.js"

/**
 * @typedef {{how: string, done: boolean}} Look  what the learner wrote about it
 * @typedef {{made: string, looks: Record<string, Look>}} Plan
 * @typedef {{days: number, day: string, how: string, done: boolean}} LookBack
 */

/** A plan made on `day`. @param {string} day @param {number[]} after days after which to look back @returns {Plan} */
export function planOf(day, after) {
  return { made: day, looks: Object.fromEntries(after.map((days) => [String(days), { how: "", done: false }])) }
}

/** All look-backs of a plan, the first one first. @param {Plan} plan @returns {LookBack[]} */
export function lookBacks({ made, looks }) {
  if (Number.isNaN(numberOf(made))) return []
  return Object.entries(looks)
    .map(([days, look]) => ({ days: Number(days), day: later(made, Number(days)), ...look }))
    .filter(({ days, day }) => Number.isInteger(days) && days > 0 && day !== "")
    .sort((one, other) => one.days - other.days)
}

/**
 * The look-back to ask about today: the latest that is due. An older one that was not answered is not asked any more,
 * so that nobody comes back to a list of what they have missed.
 * @param {Plan} plan @param {string} day @returns {LookBack | undefined}
 */
export function dueLookBack(plan, day) {
  const reached = lookBacks(plan).filter((look) => look.day <= day)
  const latest = reached[reached.length - 1]
  return latest && !latest.done ? latest : undefined
}

/** The plan with an answer. @param {Plan} plan @param {number} days @param {string} how @returns {Plan} */
export function answered(plan, days, how) {
  return { ...plan, looks: { ...plan.looks, [days]: { how, done: true } } }
}

/** The plan, counted anew from `day`; what was written before is kept. @param {Plan} plan @param {string} day @returns {Plan} */
export function countedFrom(plan, day) {
  const looks = Object.entries(plan.looks).map(([days, look]) => [days, { ...look, done: false }])
  return { made: day, looks: Object.fromEntries(looks) }
}

/** `in 7 days`, `now`, and `passed` once a later one is asked instead: never "missed". @param {{day: string}} look @param {{day: string}[]} looks @param {string} today */
export function whenInWords({ day }, looks, today) {
  const away = numberOf(day) - numberOf(today)
  if (away <= 0) return looks.some((other) => other.day > day && other.day <= today) ? "passed" : "now"
  return away === 1 ? "tomorrow" : `in ${away} days`
}
