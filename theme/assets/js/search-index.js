// The search, for everything that shows it. Fetches nothing before it is asked.
import { open } from "./search-start.js"

/**
 * @typedef {object} Hit
 *   `title`, `module` and `excerpt` are escaped text; `excerpt` has `<mark>` around the words found
 * @property {string} title
 * @property {string} module the module's title, or nothing
 * @property {string} moduleId its id, as a learner's progress knows it
 * @property {string} page the page of the module, as a learner's progress knows it
 * @property {string} kind
 * @property {string} minutes
 * @property {string} site another site's title; nothing where the page is one of this site
 * @property {string} url
 * @property {string} excerpt
 *
 * @typedef {{id: string, title: string}} Value
 * @typedef {{id: string, title: string, values: Value[]}} Facet
 *   `id` is one of role, competency, level, minutes, kind; values stand in the order they are shown in
 * @typedef {Record<string, string[]>} Filters facet -> values, one of which a page must have; none: any
 *
 * @typedef {object} Wish
 * @property {Filters} [filters] `done` with `done` or `open` too, where `isDone` is given
 * @property {number} from how many hits to leave out
 * @property {number} to where to stop: each hit is a file to fetch
 * @property {boolean} [counted] whether counts are wanted though nothing is filtered (it takes one small file more)
 * @property {(module: string) => boolean} [isDone] whether a learner has done a module
 *
 * @typedef {object} Answer
 * @property {number} total
 * @property {Hit[]} hits
 * @property {Record<string, Record<string, number>>} counts facet -> value -> pages found, under the other facets' filters
 * @property {string[]} silent other sites that did not answer, by address
 */

/** Starts the search while somebody still types. */
export const prepare = () => open().then(() => {})

/**
 * Pages that hold the words. Without words but with filters: all pages they let through.
 * @param {string} words @param {Wish} wish @returns {Promise<Answer>}
 */
export async function search(words, { filters = {}, from, to, counted = false, isDone }) {
  const engine = await open()
  const { total, results, counts } = await engine.find(words, { filters, counted, isDone })
  const hits = await Promise.all(results.slice(from, to).map((result) => engine.hit(result)))
  return { total, hits: hits.filter((one) => one !== undefined), counts, silent: engine.silent }
}
