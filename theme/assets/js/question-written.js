// Own words, which nobody marks: a text to write better, to compare with a model answer, and a thought to write down.
import { element } from "./dom.js"
import { asList } from "./given.js"
import { copyOf, picks, tick } from "./question-parts.js"

/** @typedef {import("./question-kinds.js").Kind} Kind */

/** @param {HTMLElement} question */
const isWritten = (question) => question.querySelector("textarea")?.value.trim() !== ""

/** @param {unknown} given @returns {{written: boolean, ticks: string[]}} */
const asWritten = (given) => {
  const found = /** @type {any} */ (given && typeof given === "object" ? given : {})
  return { written: found.written === true, ticks: asList(found.ticks) }
}

/** The boxes of the checklist, once they are there. @param {HTMLElement} question */
const boxes = (question) => picks(question).filter((input) => input.closest(".mp-compare"))

/** @param {HTMLElement} question */
function compare(question) {
  const model = question.querySelector(".mp-answer .mp-model")
  const points = [...question.querySelectorAll(".mp-answer .mp-checklist > li")]
  const list = element("ul", { class: "mp-compare__points" }, ...points.map((point, at) => element("li", {}, box(point, String(at + 1)))))
  return element("div", { class: "mp-compare", tabindex: "-1", "data-made": "" },
    element("p", { class: "mp-compare__title" }, "One good version"), ...(model ? [copyOf(model)] : []),
    element("fieldset", { class: "mp-compare__list" }, element("legend", {}, "What does yours have?"), list))
}

/** @param {Element} point @param {string} value */
function box(point, value) {
  const label = element("label", {}, element("input", { type: "checkbox", value, autocomplete: "off" }), " ")
  label.append(element("span", {}, ...copyOf(point).childNodes))
  return label
}

/** @type {Kind} */
export const rewrite = {
  given: (question) => ({ written: isWritten(question), ticks: boxes(question).filter((input) => input.checked).map(({ value }) => value) }),
  fill(question, given) {
    question.querySelector(".mp-compare")?.remove()
    const { written, ticks } = asWritten(given)
    if (!written) return
    question.querySelector("form > fieldset")?.append(compare(question))
    for (const input of boxes(question)) tick(input.parentElement ?? question, ({ value }) => ticks.includes(value))
  },
  mark(question, given) {
    const { written, ticks } = asWritten(given)
    const points = question.querySelectorAll(".mp-answer .mp-checklist > li").length
    if (!written) return { missing: "Write your version first." }
    const ticked = ticks.filter((value) => Number(value) >= 1 && Number(value) <= points).length
    const text = ticked ? `${ticked} of ${points} ticked.` : "Read both, and tick what your version has."
    return { state: "read", score: points ? ticked / points : 0, text, marks: [] }
  },
}

/** @type {Kind} */
export const reflection = {
  given: (question) => ({ written: isWritten(question), ticks: [] }),
  fill: () => {},
  mark: (_, given) => ({ state: "read", score: 0, text: asWritten(given).written ? "Done. Nobody marks it." : "Done. A thought counts without a text, too.", marks: [] }),
}
