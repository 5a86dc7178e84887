// Marks a set of statements, each true or false. Pure.
import { counted, stateOf } from "./verdict.js"

/** @param {{id: string, correct: boolean}[]} statements @param {Map<string, string>} given "true" or "false" by id
 * @returns {import("./verdict.js").Outcome} */
export function markStatements(statements, given) {
  const open = statements.filter(({ id }) => !["true", "false"].includes(given.get(id) ?? "")).length
  if (open) return { missing: `Decide on every statement first: ${open} to go.` }
  const isRight = (/** @type {{id: string, correct: boolean}} */ { id, correct }) => given.get(id) === String(correct)
  const right = statements.filter(isRight).length
  return {
    state: stateOf(right / statements.length),
    score: right / statements.length,
    text: `You have ${right} of ${counted(statements.length, "statement", "statements")} right.`,
    marks: statements.map((one) => ({ id: one.id, state: isRight(one) ? "right" : "wrong", word: isRight(one) ? "Right" : "Not so", reason: one.id })),
  }
}
