// Calendar days. A day is what stands on the learner's calendar, YYYY-MM-DD: it has no hour and no time zone. Pure.

const LENGTH = 86_400_000
const WRITTEN = /^\d{4}-\d{2}-\d{2}$/

/** The day it is now, where the learner is. @param {number} [now] milliseconds since 1970 @returns {string} */
export function dayOf(now = Date.now()) {
  const at = new Date(now)
  return dayAt(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / LENGTH)
}

/** Days since 1970-01-01; not a number for a text that is no day. @param {string} day */
export function numberOf(day) {
  const number = WRITTEN.test(day) ? Date.parse(`${day}T00:00:00Z`) / LENGTH : NaN
  return dayAt(number) === day ? number : NaN
}

/** The day that is so many days after 1970-01-01; nothing for one that cannot be written, as in the year 10000. @param {number} number */
export function dayAt(number) {
  const at = new Date(number * LENGTH)
  const written = Number.isNaN(at.getTime()) ? "" : at.toISOString().split("T")[0]
  return WRITTEN.test(written) ? written : ""
}

/** @param {string} day @param {number} days */
export const later = (day, days) => dayAt(numberOf(day) + days)

/** 0 is Sunday, as in Date. @param {string} day */
export const weekday = (day) => new Date(`${day}T00:00:00Z`).getUTCDay()

/**
 * `Monday 30 November 2026`; nothing for no day. Plain English is written as in Britain, like the rest of our texts.
 * @param {string} day @param {string} [language]
 */
export function dayInWords(day, language = "en") {
  /** @type {Intl.DateTimeFormatOptions} */
  const form = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }
  if (Number.isNaN(numberOf(day))) return ""
  const words = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, form)
  return words.format(new Date(`${day}T00:00:00Z`)).replace(",", "")
}
