// Marks pairs: each pair that was found counts. Pure.
import { counted, stateOf } from "./verdict.js"

/** @param {{id: string, right: string}[]} pairs the id of the left side, and of the right side that fits
 * @param {Map<string, string>} given the learner's right side by left side @returns {import("./verdict.js").Outcome} */
export function markMatch(pairs, given) {
  const open = pairs.filter(({ id }) => !given.get(id)).length
  if (open) return { missing: `Choose something for every line first: ${open} to go.` }
  const isRight = (/** @type {{id: string, right: string}} */ { id, right }) => given.get(id) === right
  const found = pairs.filter(isRight).length
  return {
    state: stateOf(found / pairs.length),
    score: found / pairs.length,
    text: found === pairs.length ? "Right, all pairs found." : `You found ${found} of ${counted(pairs.length, "pair", "pairs")}. Read why, then try again.`,
    marks: pairs.map((pair) => ({ id: pair.id, state: isRight(pair) ? "right" : "wrong", word: isRight(pair) ? "Right" : "Not this one", reason: pair.id })),
  }
}
