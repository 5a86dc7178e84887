// Asks the index, with what only this device knows: which modules are done.
import { facets, search, SearchFault } from "./search-index.js"

/** @typedef {import("./search-index.js").Answer} Answer */

/** What is found when nothing is asked. @type {Answer} */
const NOTHING = { total: 0, hits: [], counts: {}, silent: [] }

const MOST = 12

/**
 * Pages that hold the words; without words, modules.
 * @param {string} words @param {import("./facets.js").Chosen} chosen @param {number} from how many hits are there already
 * @param {boolean} counted @returns {Promise<Answer>}
 */
export async function find(words, chosen, from, counted) {
  const isAsked = words || Object.keys(chosen).length
  if (!isAsked && !counted) return NOTHING
  const isDone = counted || chosen.done ? await doneHere() : undefined
  if (words || !(chosen.kind ?? ["module"]).every((kind) => kind === "module")) return search(words, { filters: chosen, from, counted, isDone })
  const { hits, counts } = await listed(chosen, isDone ?? (() => false))
  return isAsked ? { total: hits.length, hits: hits.slice(from, from + MOST), counts, silent: [] } : { ...NOTHING, counts }
}

/** @param {import("./facets.js").Chosen} chosen @param {(module: string) => boolean} isDone */
async function listed(chosen, isDone) {
  const { curriculum } = await import("./curriculum.js")
  const { modulesFor } = await import("./search-modules.js")
  const known = curriculum().catch((fault) => {
    throw new SearchFault(fault.message)
  })
  const [data, offered] = await Promise.all([known, facets()])
  return modulesFor(data, offered, chosen, isDone)
}

async function doneHere() {
  const { finishedModules } = await import("./finished.js")
  const finished = await finishedModules()
  return (/** @type {string} */ module) => finished.has(module)
}

/** @param {unknown} fault */
export const reason = (fault) => (fault instanceof SearchFault ? fault.message : "The search stopped.")
