// Asks the index, with what only this device knows: which modules are done.
import { search, SearchFault } from "./search-index.js"

/** @typedef {import("./search-index.js").Answer} Answer */

/** What is found when nothing is asked. @type {Answer} */
const NOTHING = { total: 0, hits: [], counts: {}, silent: [] }

/**
 * @param {string} words @param {import("./facets.js").Chosen} chosen @param {number} from how many hits are there already
 * @param {boolean} counted @returns {Promise<Answer>}
 */
export async function find(words, chosen, from, counted) {
  const isAsked = words || Object.keys(chosen).length
  if (!isAsked && !counted) return NOTHING
  const isDone = counted || chosen.done ? await doneHere() : undefined
  if (isAsked) return search(words, { filters: chosen, from, counted, isDone })
  const { counts } = await search("", { most: 0, counted, isDone })
  return { ...NOTHING, counts }
}

async function doneHere() {
  const { finishedModules } = await import("./finished.js")
  const finished = await finishedModules()
  return (/** @type {string} */ module) => finished.has(module)
}

/** @param {unknown} fault */
export const reason = (fault) => (fault instanceof SearchFault ? fault.message : "The search stopped.")
