// Marks a word or two. A near miss gets the word its author wrote for it. Pure.
import { fold } from "./fold.js"

/** The one part of a question that is answered by typing. */
export const ENTRY = "entry"

/** @param {{accept: string[], near: {id: string, text: string}[]}} key @param {string} given
 * @returns {import("./verdict.js").Outcome} */
export function markText({ accept, near }, given) {
  const folded = fold(given)
  if (!folded) return { missing: "Write an answer first." }
  if (accept.some((one) => fold(one) === folded)) return told("right", "Right.", "Right")
  const miss = near.find((one) => fold(one.text) === folded)
  if (miss) return nearly(miss.id)
  return told("wrong", "Not yet. Try again, or look at the answer below.", "Not yet")
}

/** @param {"right" | "wrong"} state @param {string} text @param {string} word @returns {import("./verdict.js").Verdict} */
export const told = (state, text, word) => ({ state, score: state === "right" ? 1 : 0, text, marks: [{ id: ENTRY, state, word, reason: "" }] })

/** A near miss counts as a miss, and is shown as near. @param {string} reason @returns {import("./verdict.js").Verdict} */
export const nearly = (reason) => ({
  state: "wrong", score: 0, text: "Close, but not yet. Read why, then try again.", marks: [{ id: ENTRY, state: "partly", word: "Close", reason }],
})
