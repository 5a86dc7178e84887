// Marks a list that was put in order: each pair of items that stands the right way round counts. Pure.
import { stateOf } from "./verdict.js"

/** @param {string[]} right ids in the right order @param {string[]} given ids as the learner left them
 * @returns {import("./verdict.js").Outcome} */
export function markOrder(right, given) {
  if (given.length !== right.length || !right.every((id) => given.includes(id))) return { missing: "Put the list in order first." }
  const pairs = right.flatMap((id, at) => right.slice(at + 1).map((later) => given.indexOf(id) < given.indexOf(later)))
  const score = pairs.length ? pairs.filter(Boolean).length / pairs.length : 1
  const placed = right.filter((id, at) => given[at] === id).length
  return {
    state: stateOf(score),
    score,
    text: score === 1 ? "Right, all in their place." : `${placed} of ${right.length} in their place. Read why, then try again.`,
    marks: given.map((id, at) => {
      const place = right.indexOf(id)
      return { id, state: place === at ? "right" : "wrong", word: place === at ? "In its place" : `Belongs in place ${place + 1}`, reason: id }
    }),
  }
}
