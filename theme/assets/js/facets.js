// What is left when somebody chooses by facets, and how much there would be. Pure.

/**
 * @typedef {import("./search-index.js").Facet} Facet
 * @typedef {Record<string, string[]>} Chosen
 *   values by facet: one of them must fit; a facet that is not there lets everything through
 * @typedef {Record<string, readonly string[]>} Facts  the values that one thing has, by facet
 * @typedef {Record<string, Record<string, number>>} Counts  facet -> value -> how many
 */

/** The last one is the learner's own: it is known on the device only. */
export const FACETS = ["role", "competency", "level", "minutes", "kind", "done"]

/** @type {Facet} */
export const DONE = { id: "done", title: "My progress", values: [{ id: "done", title: "Done" }, { id: "open", title: "Not done" }] }

/**
 * Numbers of the things that fit, and for every value how many would fit if it were chosen, under the other facets.
 * @param {readonly Facts[]} things @param {Chosen} chosen @returns {{kept: number[], counts: Counts}}
 */
export function sift(things, chosen) {
  const asked = Object.entries(chosen).filter(([, values]) => values.length)
  /** @type {number[]} */
  const kept = []
  /** @type {Counts} */
  const counts = {}
  things.forEach((facts, number) => {
    const missed = asked.filter(([facet, values]) => !values.some((value) => facts[facet]?.includes(value)))
    if (!missed.length) kept.push(number)
    if (missed.length > 1) return
    for (const facet of missed.length ? [missed[0][0]] : Object.keys(facts)) count((counts[facet] ??= {}), facts[facet] ?? [])
  })
  return { kept, counts }
}

/** @param {Record<string, number>} counts @param {readonly string[]} values */
function count(counts, values) {
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
}

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
