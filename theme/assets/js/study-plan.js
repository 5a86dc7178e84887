// When to work through the modules of a path. Pure: modules and wishes in, days with modules out.
import { dayAt, numberOf, weekday } from "./days.js"

/**
 * @typedef {{id: string, title: string, url: string, minutes: number, required: boolean}} Step
 * @typedef {{start: string, minutes: number, weekday: number, optional: boolean}} Wish  minutes a week, 0 is Sunday
 * @typedef {{step: Step, part: number, parts: number, minutes: number}} Piece  a module, or a part of a long one
 * @typedef {{day: string, minutes: number, pieces: Piece[]}} Sitting
 */

export const LEAST = 15
export const MOST = 600
const FURTHEST = 2 * 366
/** Of the minutes of a week: a rest that is smaller makes no week of its own. */
const REST = 1 / 4

/** What is wrong with a wish, in words; nothing when it can be done. @param {Wish} wish @param {string} today */
export function faultOf({ start, minutes, weekday: day }, today) {
  const away = numberOf(start) - numberOf(today)
  if (!(away >= 0 && away <= FURTHEST)) return "Choose a first day between today and two years from now."
  if (!(minutes >= LEAST && minutes <= MOST)) return `Choose between ${LEAST} and ${MOST} minutes a week.`
  return Number.isInteger(day) && day >= 0 && day <= 6 ? "" : "Choose a day of the week."
}

/**
 * One sitting a week. A module is kept in one piece when it fits into a week; a longer one goes on in the weeks after.
 * What is left of it joins the week before when it is less than a quarter of a week.
 * @param {Step[]} steps in the order of the path @param {Wish} wish @param {Set<string>} done modules to leave out
 * @returns {Sitting[]}
 */
export function studyPlan(steps, wish, done) {
  const first = firstDay(wish.start, wish.weekday)
  /** @type {Sitting[]} */
  const sittings = []
  const open = () => {
    const made = { day: dayAt(first + 7 * sittings.length), minutes: 0, pieces: /** @type {Piece[]} */ ([]) }
    sittings.push(made)
    return made
  }
  for (const step of wanted(steps, wish, done)) place(step, wish.minutes, sittings, open)
  return sittings
}

/** @param {Step[]} steps @param {Wish} wish @param {Set<string>} done */
function wanted(steps, wish, done) {
  const once = steps.filter(({ id }, number) => steps.findIndex((step) => step.id === id) === number)
  return once.filter((step) => !done.has(step.id) && (wish.optional || step.required))
}

/** @param {Step} step @param {number} weekly @param {Sitting[]} sittings @param {() => Sitting} open */
function place(step, weekly, sittings, open) {
  const last = sittings[sittings.length - 1]
  const parts = partsOf(step.minutes, weekly)
  for (const [at, minutes] of parts.entries()) {
    const here = at === 0 && last && last.minutes + minutes <= weekly ? last : open()
    here.pieces.push({ step, part: at + 1, parts: parts.length, minutes })
    here.minutes += minutes
  }
}

/** @param {number} minutes @param {number} weekly */
function partsOf(minutes, weekly) {
  const full = Math.max(0, Math.floor(minutes / weekly))
  const rest = minutes - full * weekly
  const parts = Array(full).fill(weekly)
  if (full && rest < weekly * REST) parts[full - 1] += rest
  else parts.push(rest)
  return parts
}

/** The first such day of the week from `start` on. @param {string} start @param {number} day */
const firstDay = (start, day) => numberOf(start) + ((day - weekday(start) + 7) % 7)
