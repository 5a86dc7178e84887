// The check code of a record: sixteen letters and digits that differ when anything in the record differs. Pure.
import JsSha from "./third-party/jssha.js"

/** Read aloud, none of these sounds or looks like another: no I, L, O and U. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const BYTES = 10 // of SHA-256, as 16 signs of 5 bits

/** One way to write a value as JSON: names in the order of the alphabet, no spaces. @param {any} value @returns {string} */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => JSON.stringify(name) + ":" + canonical(value[name])).join(",")}}`
}

/** `7QK2-M4XV-0T9R-PB3C`. @param {Record<string, any>} record its own `code` does not count */
export function checkCode({ code: _, ...record }) {
  const hash = new JsSha("SHA-256", "TEXT", { encoding: "UTF8" }).update(canonical(record)).getHash("UINT8ARRAY")
  const bits = [...hash.slice(0, BYTES)].map((byte) => byte.toString(2).padStart(8, "0")).join("")
  const signs = (bits.match(/.{5}/g) ?? []).map((five) => SIGNS[parseInt(five, 2)]).join("")
  return (signs.match(/.{4}/g) ?? []).join("-")
}
