// What a page says that its module teaches, and the words beside what somebody can do already.
import { element } from "./dom.js"
import { isKnown } from "./pre-check-pick.js"

/** @typedef {{id: string, text: string}} Objective */

/** @returns {Objective[]} as the page lists them */
export const objectivesOf = () =>
  [...document.querySelectorAll(".mp-objectives [data-objective]")].map((node) => ({ id: node.getAttribute("data-objective") ?? "", text: textOf(node) }))

/** Without what this file adds. @param {Element} node */
const textOf = (node) => [...node.childNodes].map((part) => (part instanceof HTMLElement && part.matches(".mp-known") ? "" : part.textContent)).join("").trim()

/** Words at the objectives and at the pages that teach them. @param {Set<string>} known */
export function marks(known) {
  for (const node of document.querySelectorAll(".mp-pages__item[data-objectives], .mp-objectives [data-objective]")) {
    const stood = node.querySelector(".mp-known")
    const objectives = (node.getAttribute("data-objectives") ?? node.getAttribute("data-objective") ?? "").split(" ")
    if (!isKnown(objectives, known)) stood?.remove()
    else if (!stood) node.append(" ", element("span", { class: "mp-known" }, "you said you can do this"))
  }
}
