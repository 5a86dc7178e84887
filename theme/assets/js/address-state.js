// Words, choices and order as an address has them, and back. Pure: `?q=handover&role=tester&role=developer&sort=minutes`.
import { FACETS } from "./facets.js"

/** @typedef {{words: string, chosen: import("./facets.js").Chosen, sort: string}} State */

/** @param {string} query what stands in an address from its question mark on @returns {State} */
export function fromAddress(query) {
  const values = new URLSearchParams(query)
  const chosen = FACETS.map((facet) => [facet, [...new Set(values.getAll(facet))]])
  return {
    words: (values.get("q") ?? "").trim(),
    chosen: Object.fromEntries(chosen.filter(([, some]) => some.length)),
    sort: values.get("sort") ?? "",
  }
}

/** @param {Partial<State>} state @returns {string} empty when nothing is asked */
export function toAddress({ words = "", chosen = {}, sort = "" }) {
  const values = new URLSearchParams()
  if (words) values.append("q", words)
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) values.append(facet, value)
  if (sort) values.append("sort", sort)
  const query = values.toString()
  return query && `?${query}`
}
