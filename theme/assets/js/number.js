// Reads a number as people write it: decimal point or comma, groups of digits, and words before or after. Pure.
import { fold } from "./fold.js"

const NUMBER = /^(.*?)([+-]?\s?[.,]?\d(?:[\d.,' ]*\d)?)(.*)$/su
const GROUPS = [",", "\\.", "'", " "]
const POINTS = ["\\.", ","]

const UNITS = [["%", "percent", "per cent", "pct"], ["minute", "min"], ["hour", "h", "hr"], ["second", "sec", "s"], ["€", "euro", "eur"],
  ["£", "pound", "gbp"], ["$", "dollar", "usd"], ["day", "d"]]

/** Every number that `digits` can mean: `1,234` is 1234 in one country and 1.234 in another. @param {string} digits @returns {number[]} */
function readings(digits) {
  const [, sign, size] = /^([+-]?)\s?(.*)$/su.exec(digits) ?? ["", "", ""]
  /** @type {Set<number>} */
  const found = new Set()
  const keep = (/** @type {string} */ plain) => found.add(Number(sign + plain))
  if (/^\d+$/u.test(size)) keep(size)
  for (const point of POINTS) {
    if (new RegExp(`^\\d*${point}\\d+$`, "u").test(size)) keep(size.replace(",", "."))
    for (const group of GROUPS.filter((one) => one !== point)) {
      const grouped = new RegExp(`^[1-9]\\d{0,2}(?:${group}\\d{2,3})*${group}\\d{3}(?:${point}\\d+)?$`, "u")
      if (grouped.test(size)) keep(size.replace(new RegExp(group, "gu"), "").replace(",", "."))
    }
  }
  return [...found]
}

/** @param {string} text @returns {{numbers: number[], rest: string}} what it can mean, and the words around it */
export function parse(text) {
  const plain = text.normalize("NFKC").replace(/[\u2010-\u2015\u2212]/gu, "-").replace(/[\u2018\u2019\u02BC]/gu, "'").replace(/\s+/gu, " ").trim()
  const [, before, digits, after] = NUMBER.exec(plain) ?? ["", "", "", ""]
  return { numbers: digits ? readings(digits) : [], rest: `${before.trim()} ${after.trim()}`.trim() }
}

/** @param {string} unit */
function unitKey(unit) {
  const folded = fold(unit)
  const one = folded.length > 2 ? folded.replace(/s$/u, "") : folded
  return UNITS.find((names) => names.includes(folded) || names.includes(one))?.[0] ?? one
}

/** @param {string} one @param {string} other */
export const sameUnit = (one, other) => unitKey(one) === unitKey(other)
