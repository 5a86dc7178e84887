// What somebody chooses by facets. Pure.

/**
 * @typedef {import("./search-index.js").Facet} Facet
 * @typedef {Record<string, string[]>} Chosen
 *   values by facet: one of them must fit; a facet that is not there lets everything through
 * @typedef {Record<string, Record<string, number>>} Counts  facet -> value -> how many
 */

/** The last one is the learner's own: it is known on the device only. */
export const FACETS = ["role", "competency", "level", "minutes", "kind", "done"]

/** @type {Facet} */
export const DONE = { id: "done", title: "My progress", values: [{ id: "done", title: "Done" }, { id: "open", title: "Not done" }] }

/** @param {Chosen} chosen @param {string} facet @param {string} value @param {boolean} isOn @returns {Chosen} without empty facets */
export function turned(chosen, facet, value, isOn) {
  const others = (chosen[facet] ?? []).filter((one) => one !== value)
  const { [facet]: _, ...rest } = chosen
  const values = isOn ? [...others, value] : others
  return values.length ? { ...rest, [facet]: values } : rest
}

/** Only what there is to choose: an address may hold anything. @param {Chosen} chosen @param {readonly Facet[]} facets @returns {Chosen} */
export function within(chosen, facets) {
  const kept = facets.map(({ id, values }) => [id, values.map((one) => one.id).filter((one) => chosen[id]?.includes(one))])
  return Object.fromEntries(kept.filter(([, values]) => values.length))
}

/** Values that are chosen, with their names, in the order of the facets. @param {Chosen} chosen @param {readonly Facet[]} facets */
export const picked = (chosen, facets) =>
  facets.flatMap(({ id, values }) => values.filter((one) => chosen[id]?.includes(one.id)).map((one) => ({ facet: id, value: one.id, title: one.title })))
