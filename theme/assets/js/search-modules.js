// Modules without a word: from the facets' own file, because the index would have to be fetched as a whole.
import { narrowed } from "./search-facets.js"

const SITE = new URL("../../../", import.meta.url)

/** @typedef {import("./search-facets.js").Data} Data */
/** @typedef {{id: string, title: string, minutes: number, url: string, values: import("./search-facets.js").Values}} Module */

/**
 * @param {Data} data @param {import("./facets.js").Chosen} chosen @param {(module: string) => boolean} isDone
 * @returns {{kept: Module[], counts: import("./facets.js").Counts}} in the order of the file
 */
export function modulesFor(data, chosen, isDone) {
  const { kind: _, ...filters } = chosen
  const values = (/** @type {Module} */ module) => ({ ...module.values, done: [isDone(module.id) ? "done" : "open"] })
  return narrowed(modulesOf(data), values, filters)
}

/** @param {Data} data @returns {Module[]} */
function modulesOf({ facets, modules, titles, minutes, urls }) {
  const named = new Map(facets.map(({ id, values }) => [id, values.map(([value]) => value)]))
  const bands = named.get("minutes") ?? []
  /** @param {string} facet @param {number[]} places */
  const ids = (facet, places) => places.flatMap((place) => named.get(facet)?.[place] ?? [])
  return modules.map(([id, roles, competencies, levels], at) => ({
    id,
    title: titles[at],
    minutes: minutes[at],
    url: urls[at] || `modules/${id}/`,
    values: { role: ids("role", roles), competency: ids("competency", competencies), level: ids("level", levels), minutes: bandsOf(minutes[at], bands) },
  }))
}

/** A band is called by the most minutes it holds, the last one otherwise. @param {number} minutes @param {string[]} bands */
export const bandsOf = (minutes, bands) => [bands.find((band) => minutes <= Number(band)) ?? bands.at(-1) ?? ""]

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** @param {Module} module @returns {import("./search-index.js").Hit} */
export function moduleHit({ id, title, url, minutes }) {
  const name = escaped(title)
  return { title: name, module: name, moduleId: id, page: "", kind: "module", minutes: String(minutes), site: "", url: new URL(url, SITE).href, excerpt: "" }
}
