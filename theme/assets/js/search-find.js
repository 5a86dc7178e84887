// Asks the index, or the list of modules, with what only this device knows: which modules are done.
import { SearchFault } from "./search-fault.js"

/** @typedef {import("./search-index.js").Answer & {next: number}} Found `next`: how many hits there are until now */

/** What is found when nothing is asked. @type {Found} */
const NOTHING = { total: 0, hits: [], counts: {}, silent: [], next: 0 }

/** Hits come by the dozen, and of the first one only those that are seen at once. */
const FIRST = 5
export const MOST = 12

/**
 * Pages that hold the words; without words, modules.
 * @param {string} words @param {import("./facets.js").Chosen} chosen @param {number} from how many hits are there already
 * @param {boolean} counted @returns {Promise<Found>}
 */
export async function find(words, chosen, from, counted) {
  const isAsked = words || Object.keys(chosen).length
  if (!isAsked && !counted) return NOTHING
  const isDone = counted || chosen.done ? await doneHere() : undefined
  if (!words && (chosen.kind ?? ["module"]).every((kind) => kind === "module")) {
    const found = await listed(chosen, isDone ?? (() => false), from)
    return isAsked ? found : { ...NOTHING, counts: found.counts }
  }
  const { search } = await import("./search-index.js")
  const to = from ? wholeDozen(from) : FIRST
  const found = await search(words, { filters: chosen, from, to, counted, isDone })
  return { ...found, next: Math.min(to, found.total) }
}

/** @param {number} from */
const wholeDozen = (from) => MOST * (Math.floor(from / MOST) + 1)

/** @param {import("./facets.js").Chosen} chosen @param {(module: string) => boolean} isDone @param {number} from @returns {Promise<Found>} */
async function listed(chosen, isDone, from) {
  const [{ facetFiles }, { modulesFor, moduleHit }] = await Promise.all([import("./facet-files.js"), import("./search-modules.js")])
  const [own] = await facetFiles()
  const { kept, counts } = modulesFor(own, chosen, isDone)
  const hits = kept.slice(from, from + MOST).map(moduleHit)
  return { total: kept.length, hits, counts, silent: [], next: from + hits.length }
}

async function doneHere() {
  const { finishedModules } = await import("./finished.js")
  const finished = await finishedModules()
  return (/** @type {string} */ module) => finished.has(module)
}

/** @param {unknown} fault */
export const reason = (fault) => (fault instanceof SearchFault ? fault.message : "The search stopped.")
