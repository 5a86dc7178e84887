// How far a learner is. Pure: items of the store and facts of the curriculum in, counts out.
import { keyOfToday } from "./renames.js"

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {"done" | "updated" | "started" | ""} Stand  `updated`: finished, and its objectives or questions changed since
 * @typedef {{finished: Map<string, Item>, pages: Map<string, Map<string, number>>, started: Set<string>}} Past
 *   `pages`: the minutes of each page that is done, by module and page
 * @typedef {{finished: boolean, required: boolean, left: number}} Step
 * @typedef {{done: number, all: number, left: number, next: number}} Course
 *   counts what belongs to the path; `next` is the number of the next step, -1 when nothing is left
 */

/** @param {Item[]} modules @param {Item[]} pages @param {Item[]} answers @returns {Past} */
export function pastOf(modules, pages, answers) {
  const finished = new Map(modules.map((item) => [item.key, item]))
  /** @type {Past["pages"]} */
  const found = new Map()
  for (const { key, value } of pages) {
    const [module, page] = halves(key)
    found.set(module, (found.get(module) ?? new Map()).set(page, value.minutes))
  }
  return { finished, pages: found, started: new Set([...found.keys(), ...answers.map(({ key }) => halves(key)[0])]) }
}

/** `module/rest` in two. @param {string} key @returns {[string, string]} */
export function halves(key) {
  const at = key.indexOf("/")
  return at < 0 ? [key, ""] : [key.slice(0, at), key.slice(at + 1)]
}

/** Items under the keys of today: what was retired reads as what stands in its place. @param {Item[]} items @param {Record<string, string>} retired */
export function asOfToday(items, retired) {
  const keys = new Set(items.map(({ key }) => key))
  return items.flatMap((item) => {
    const key = keyOfToday(item.key, retired)
    return key === item.key ? [item] : keys.has(key) ? [] : [{ ...item, key }]
  })
}

/** @param {Past} past @param {string} module @param {string} digest today's @returns {Stand} */
export function standOf(past, module, digest) {
  const item = past.finished.get(module)
  if (item) return item.digest === digest ? "done" : "updated"
  return past.started.has(module) ? "started" : ""
}

/** @param {Past} past @param {string} module @param {string} page */
export const isPageDone = (past, module, page) => past.pages.get(module)?.has(page) ?? false

/** Minutes of a module that are done. @param {Past} past @param {string} module @param {number} minutes */
export function minutesDone(past, module, minutes) {
  if (past.finished.has(module)) return minutes
  const pages = [...(past.pages.get(module)?.values() ?? [])]
  return Math.min(minutes, pages.reduce((sum, one) => sum + one, 0))
}

/** @param {Past} past @param {{id: string, required: boolean, minutes: number}} step @returns {Step} */
export function stepOf(past, { id, required, minutes }) {
  return { finished: past.finished.has(id), required, left: minutes - minutesDone(past, id, minutes) }
}

/** What belongs comes first; what is optional is offered when that is done. @param {Step[]} steps @returns {Course} */
export function courseOf(steps) {
  const belongs = steps.some((step) => step.required) ? steps.filter((step) => step.required) : steps
  const open = belongs.find((step) => !step.finished) ?? steps.find((step) => !step.finished)
  return {
    done: belongs.filter((step) => step.finished).length,
    all: belongs.length,
    left: belongs.reduce((sum, step) => sum + (step.finished ? 0 : step.left), 0),
    next: open ? steps.indexOf(open) : -1,
  }
}
