// What is stored, in the words of the learner. Pure.

/** @typedef {import("./store-bulk.js").Report} Report */

/** Beside the store: colours and sizes. */
export const LOOK = ""

const NAMES = new Map([
  ["answer", "Answers to questions"],
  ["quiz", "Results of quizzes"],
  ["draw", "Questions drawn for a quiz"],
  ["text", "What I wrote"],
  ["story", "Ways through conversations"],
  ["page", "Pages done"],
  ["module", "Modules done"],
  ["place", "Where I was last"],
  ["role", "My roles"],
  ["card", "When questions come back"],
  ["plan", "Plans and look-backs"],
  ["rating", "Self-assessments"],
  ["known", "What I knew before"],
  ["setting", "Settings"],
  ["device", "About this browser"],
  [LOOK, "The look of this site"],
])

/** @param {string} kind */
export const nameOf = (kind) => NAMES.get(kind) ?? `Of another version (${kind})`

/** In the order of the list above, unknown kinds last. @param {{kind: string, count: number}[]} kinds */
export function ordered(kinds) {
  const order = [...NAMES.keys()]
  /** @param {string} kind */
  const rank = (kind) => (order.includes(kind) ? order.indexOf(kind) : order.length)
  return [...kinds].sort((one, other) => rank(one.kind) - rank(other.kind) || (one.kind < other.kind ? -1 : 1))
}

/** @param {Report} report */
export function told({ added, updated, older, same }) {
  if (!added && !updated) return `Nothing new: everything in this file is here already${older ? ", or newer here" : ""}.`
  const parts = [`${added} new`, `${updated} updated`]
  if (older) parts.push(`${older} left out because what is here is newer`)
  if (same) parts.push(`${same} the same`)
  return `Done: ${parts.join(", ")}.`
}
