// The record of completion: what somebody finished, as they say themselves. Pure: items and the curriculum in, a record out.
import { checkCode } from "./check-code.js"
import { dayOf } from "./days.js"
import { wayOf } from "./progress-curriculum.js"
import { asOfToday, halves, pastOf } from "./progress-state.js"

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {import("./curriculum.js").Curriculum} Curriculum
 * @typedef {{kind: "module", id: string, title: string, done: string, minutes: number, quiz: "passed" | "worked through" | "none", digest: string}} ModuleEntry
 *   `digest`: of the module as it was when it was finished
 * @typedef {{kind: "path", id: string, title: string, done: string}} PathEntry
 * @typedef {{format: string, version: number, site: string, title: string, content: string, name: string, made: string,
 *   period: {from: string, to: string}, entries: (ModuleEntry | PathEntry)[], code: string}} Record_
 *   days are YYYY-MM-DD, an open end of the period is empty; `content`: the version of the curriculum on the day it was made
 * @typedef {{modules: Item[], pages: Item[], answers: Item[], quizzes: Item[], roles: Item[]}} Done
 * @typedef {{name: string, from: string, to: string}} Wish
 */

export const FILE = "milepost-record.json"
export const LONGEST_NAME = 100
const LONGEST_TITLE = 500
/** Marks that turn the direction of what follows them, and one that is not seen at all. */
const TURNING = /[\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** @param {Done} done @param {Curriculum} data @param {Wish} wish @param {number} now milliseconds since 1970 @returns {Record_} */
export function recordOf(done, data, { name, from, to }, now) {
  const entries = [...modulesOf(done, data), ...pathsOf(done, data)]
  const within = entries.filter((entry) => (!from || entry.done >= from) && (!to || entry.done <= to))
  const made = new Date(now).toISOString().replace(/\.\d+Z$/, "Z")
  const about = { site: clean(data.id), title: clean(data.title), content: clean(data.version), name: clean(name, LONGEST_NAME) }
  const record = { format: "milepost-record", version: 1, ...about, made, period: { from, to }, entries: within }
  return { ...record, code: checkCode(record) }
}

/** Finished modules, the first one first. @param {Done} done @param {Curriculum} data @returns {ModuleEntry[]} */
function modulesOf({ modules, answers, quizzes }, data) {
  const passed = new Map(asOfToday(quizzes, data.retired).map(({ key, value }) => [key, value.passed === true]))
  const asked = new Set(asOfToday(answers, data.retired).map(({ key }) => halves(key)[0]))
  const finished = asOfToday(modules, data.retired).sort((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1))
  return finished.filter(isDated).map(({ key, at, digest, value }) => ({
    kind: "module",
    id: key,
    title: clean(Object.hasOwn(data.modules, key) ? data.modules[key].title : value.title) || key,
    done: dayOf(at),
    minutes: Math.round(value.minutes),
    quiz: passed.get(key) ? "passed" : passed.has(key) || asked.has(key) ? "worked through" : "none",
    digest,
  }))
}

/** Paths of the chosen roles of which everything that belongs is done: others may share all their modules. @param {Done} done @param {Curriculum} data @returns {PathEntry[]} */
function pathsOf({ modules, pages, answers, roles }, data) {
  const kept = [modules.filter(isDated), pages, answers].map((items) => asOfToday(items, data.retired))
  const past = pastOf(kept[0], kept[1], kept[2])
  const chosen = new Set(asOfToday(roles, data.retired).map(({ key }) => key))
  return data.paths.filter(({ role }) => chosen.has(role)).flatMap((path) => {
    const way = wayOf(past, data, path)
    if (!way.all || way.done < way.all) return []
    const belongs = way.stations.some(({ required }) => required) ? way.stations.filter(({ required }) => required) : way.stations
    const last = Math.max(...belongs.map(({ id }) => past.finished.get(id)?.at ?? 0))
    return [{ kind: /** @type {const} */ ("path"), id: path.id, title: clean(path.title), done: dayOf(last) }]
  })
}

/** A clock that ran wild gives years that no calendar writes with four digits. @param {Item} item */
const isDated = ({ at }) => /^\d{4}-\d\d-\d\d$/.test(dayOf(at))

/** One line of plain text, so that every program reads the same. @param {string} text @param {number} [most] characters */
export function clean(text, most = LONGEST_TITLE) {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ").replace(TURNING, "").replace(/\p{Cs}/gu, "\uFFFD")
  return [...line.replace(/\s+/gu, " ").trim()].slice(0, most).join("").trim()
}

/** @param {Record_} record */
export const fileText = (record) => `${JSON.stringify(record, null, 1)}\n`
