// A few questions of the module's quiz, asked afresh on its first page.
import { element } from "./dom.js"
import { picked } from "./pre-check-pick.js"
import { pageAt, questionOf } from "./review-question.js"

/**
 * @param {string} quiz url of the page with the questions @param {string[]} objectives
 * @returns {Promise<Node[]>} the questions, or a sentence that says why there are none
 */
export async function questionsFor(quiz, objectives) {
  const page = await pageAt(quiz).catch(() => undefined)
  if (!page) return [element("p", {}, "The questions could not be loaded. They stand in the ", element("a", { href: quiz }, "quiz"), ".")]
  const asked = [...page.querySelectorAll("mp-question[data-id]")].map((node) => ({
    key: node.getAttribute("data-id") ?? "",
    type: node.getAttribute("data-type") ?? "",
    objectives: (node.getAttribute("data-objectives") ?? "").split(" "),
  }))
  const free = asked.filter(({ key }) => !document.querySelector(`mp-question[data-id="${CSS.escape(key)}"]`))
  const found = await Promise.all(picked(free, objectives).map((key) => questionOf(quiz, key)))
  const nodes = found.filter((node) => node !== undefined)
  return nodes.length ? nodes : [element("p", {}, "The quiz has no question on this.")]
}
