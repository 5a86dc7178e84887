// What a learner gave as an answer, read back from the store: it may be anything. Pure.

/** @param {unknown} value */
export const asText = (value) => (typeof value === "string" ? value : "")

/** @param {unknown} value @returns {string[]} */
export const asList = (value) => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : [])

/** @param {unknown} value @returns {Map<string, string>} */
export function asMap(value) {
  const found = value && typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : []
  return new Map(found.filter(([, one]) => typeof one === "string"))
}
