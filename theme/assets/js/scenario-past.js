// What the learner chose so far, and where that has brought them. Each choice is a button that leads back to it.
import { element } from "./dom.js"
import { meters } from "./scenario-meters.js"
import { doing } from "./scenario-scenes.js"
import { momentIn, optionIn, titleOf, wordsOf } from "./scenario-script.js"

const HOW = "Choose what you say or do, and see what comes of it. You can go back to any choice. There are no points."

/** @param {Element} root @param {import("./scenario-way.js").Script} script @param {import("./scenario-way.js").Step[]} way */
export function soFar(root, script, way) {
  if (!way.length) return [element("p", { class: "mp-past__how" }, HOW)]
  const hint = element("p", { class: "mp-past__how" }, "Your choices. Press one to go back to it.")
  return [element("h3", {}, "So far"), meters(script, way), hint, element("ol", {}, ...way.map((step, number) => item(root, step, number)))]
}

/** @param {Element} root @param {import("./scenario-way.js").Step} step @param {number} number */
function item(root, step, number) {
  const title = element("b", {}, titleOf(momentIn(root, step.moment)))
  return element("li", {}, doing("back", String(number), "mp-past__choice", title, `: ${wordsOf(optionIn(root, step), ".mp-option__text")}`))
}
