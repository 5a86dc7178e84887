// Pairs that were found.
import { asMap } from "./given.js"
import { markMatch } from "./mark-match.js"
import { chosen, showUsed } from "./match-form.js"
import { answerOf, idOf, parts } from "./question-parts.js"

/** @type {import("./question-kinds.js").Kind} */
export const match = {
  given: (question) => Object.fromEntries(parts(question).map((part) => [idOf(part), chosen(part).value])),
  fill(question, given) {
    for (const part of parts(question)) {
      chosen(part).value = asMap(given).get(idOf(part)) ?? ""
      if (chosen(part).selectedIndex < 0) chosen(part).value = ""
    }
    showUsed(question)
  },
  mark(question, given) {
    const right = (/** @type {string} */ id) => answerOf(question, id)?.getAttribute("data-right") ?? ""
    return markMatch(parts(question).map((part) => ({ id: idOf(part), right: right(idOf(part)) })), asMap(given))
  },
}
