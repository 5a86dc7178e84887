// Pairs to find: each left side gets a select list with all right sides, which can be dragged there, too.
import { element } from "./dom.js"
import { asMap } from "./given.js"
import { markMatch } from "./mark-match.js"
import { makeChips } from "./match-chips.js"
import { answerOf, idOf, parts } from "./question-parts.js"

/** @param {HTMLElement} part */
const chosen = (part) => /** @type {HTMLSelectElement} */ (part.querySelector("select"))

/** @param {HTMLElement} question */
const rightSides = (question) => /** @type {HTMLElement} */ (question.querySelector(".mp-match__right"))

/** @param {HTMLElement} question */
function showUsed(question) {
  const used = parts(question).map((part) => chosen(part).value)
  for (const right of rightSides(question).children) right.toggleAttribute("data-used", used.includes(right.getAttribute("data-right") ?? ""))
}

/** @type {import("./question-kinds.js").Kind} */
export const match = {
  prepare(question, signal) {
    const rights = [...rightSides(question).children]
    for (const part of parts(question)) {
      const options = rights.map((right) => element("option", { value: right.getAttribute("data-right") ?? "" }, right.textContent ?? ""))
      const label = part.querySelector(".mp-choice__text")?.id ?? ""
      const first = element("option", { value: "" }, "Choose …")
      part.append(element("select", { class: "mp-match__choose", "aria-labelledby": label, "data-made": "" }, first, ...options))
    }
    makeChips(rightSides(question), parts(question), signal)
    question.addEventListener("change", () => showUsed(question), { signal })
  },
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
