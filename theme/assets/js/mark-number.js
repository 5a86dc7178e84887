// Marks a number. A wrong unit is said before anything is marked. Pure.
import { fold } from "./fold.js"
import { nearly, told } from "./mark-text.js"
import { parse, sameUnit } from "./number.js"

const ROUNDING = 1e-9

/** @param {{answer: number, tolerance: number, unit: string, near: {id: string, text: string}[]}} key @param {string} given
 * @returns {import("./verdict.js").Outcome} */
export function markNumber({ answer, tolerance, unit, near }, given) {
  if (!given.trim()) return { missing: "Write a number first." }
  const { numbers, rest } = parse(given)
  const miss = near.find((one) => fold(one.text) === fold(given) || (numbers.length && parse(one.text).numbers.some((number) => numbers.includes(number))))
  if (!numbers.length) return miss ? nearly(miss.id) : { missing: "Write one number, in digits." }
  if (rest && !sameUnit(rest, unit)) return { missing: unit ? `This is asked in ${unit}. You wrote “${rest}”.` : `Only a number is asked for. Leave out “${rest}”.` }
  const slack = tolerance + ROUNDING * Math.max(1, Math.abs(answer))
  if (numbers.some((number) => Math.abs(number - answer) <= slack)) return told("right", "Right.", "Right")
  if (miss) return nearly(miss.id)
  const way = numbers.every((number) => number > answer) ? "It is less than that" : numbers.every((number) => number < answer) ? "It is more than that" : "It is another number"
  return told("wrong", `Not yet. ${way}. Try again, or look at the answer below.`, "Not yet")
}
