// What a self-assessment says, in sentences of the learner. Pure.
import { dayInWords, numberOf } from "./days.js"

/**
 * @typedef {import("./assessment-level.js").Outcome} Outcome
 * @typedef {(level: number) => string} Named  `level 2, Working`
 */

/** @param {string} day YYYY-MM-DD @param {string} [language] without the day of the week */
export const dateOf = (day, language = "en") => (Number.isNaN(numberOf(day)) ? "" : dayInWords(day, language).replace(/^\p{L}+,? /u, ""))

/** @param {number | undefined} level @param {Named} named */
export const levelInWords = (level, named) => (level === undefined ? "not said" : level ? named(level) : `on the way to ${named(1)}`)

/** Where I stand, where it leads, what has changed. @param {Outcome} outcome @param {Named} named @param {string} [language] */
export function sentences(outcome, named, language) {
  const { now, target } = outcome
  if (now === undefined) return "Too few answers to say a level: it takes two at one level."
  const here = now ? `I see myself at ${named(now)}.` : `I see myself on the way to ${named(1)}.`
  return [here, target && aim(outcome, named), growth(outcome, named, language)].filter(Boolean).join(" ")
}

/** @param {Outcome} outcome @param {Named} named */
function aim({ now = 0, target, gap }, named) {
  if (gap) return `My role aims for ${named(target)}: ${steps(gap)} to go.`
  return now > target ? `My role aims for ${named(target)}: I am there, and further.` : "That is what my role aims for."
}

/** @param {Outcome} outcome @param {Named} named @param {string} [language] */
function growth({ before, now = 0, beforeDay }, named, language) {
  if (before === undefined) return ""
  const then = `on ${dateOf(beforeDay, language)}`
  if (before === now) return `It was the same ${then}.`
  return `It was ${levelInWords(before, named)} ${then}.`
}

/** @param {number} gap */
export const steps = (gap) => (gap === 1 ? "one level" : `${gap} levels`)

/** @param {number} gap @param {number} target @param {number | undefined} now */
export const gapInWords = (gap, target, now) => (!target || now === undefined ? "" : gap ? steps(gap) : "none")

/** @param {number} count @param {number} all */
export const countInWords = (count, all) => (count ? `${count} of ${all} answered` : `${all} statements`)
