// Modules without a word: from the list of modules, because the index would have to be fetched as a whole. Pure.
import { narrowed } from "./search-facets.js"

/**
 * @typedef {import("./curriculum.js").Curriculum} Curriculum
 * @typedef {import("./search-index.js").Facet} Facet
 * @typedef {import("./search-index.js").Hit} Hit
 */

/**
 * @param {Curriculum} data @param {readonly Facet[]} facets @param {import("./facets.js").Chosen} chosen
 * @param {(module: string) => boolean} isDone @returns {{hits: Hit[], counts: import("./facets.js").Counts}}
 */
export function modulesFor(data, facets, chosen, isDone) {
  const roles = rolesOf(data)
  const bands = facets.find(({ id }) => id === "minutes")?.values.map(({ id }) => id) ?? []
  /** @param {[string, import("./curriculum.js").Module]} module */
  const values = ([id, module]) => ({
    role: [...(roles.get(id) ?? [])],
    competency: Object.keys(module.competencies),
    level: [String(module.level)],
    minutes: bands.filter((band) => band === bandOf(module.minutes, bands)),
    done: [isDone(id) ? "done" : "open"],
  })
  const { kind: _, ...filters } = chosen
  const { kept, counts } = narrowed(Object.entries(data.modules), values, filters)
  return { hits: kept.map(([id, module]) => hit(id, module)), counts }
}

/** A band is called by the most minutes it holds, the last one otherwise. @param {number} minutes @param {string[]} bands */
export const bandOf = (minutes, bands) => bands.find((band) => minutes <= Number(band)) ?? bands.at(-1)

/** @param {Curriculum} data @returns {Map<string, Set<string>>} */
function rolesOf({ paths }) {
  const found = new Map()
  for (const { role, modules } of paths) for (const { id } of modules) found.set(id, (found.get(id) ?? new Set()).add(role))
  return found
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** @param {string} id @param {import("./curriculum.js").Module} module @returns {Hit} */
function hit(id, { title, url, minutes }) {
  return { title: escaped(title), module: escaped(title), moduleId: id, page: "", kind: "module", minutes: String(minutes), site: "", url, excerpt: "" }
}
