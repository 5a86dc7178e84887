// What the learner chose so far, each choice a button that leads back to it, and how trust, clarity and time stand now,
// compared with the start: words, and beside them a small drawing of the same.
import { element } from "./dom.js"
import { doing } from "./scenario-scenes.js"
import { momentIn, optionIn, titleOf, wordsOf } from "./scenario-script.js"
import { size, sums, used } from "./scenario-way.js"

const HOW = "Choose what you say or do, and see what comes of it. You can go back to any choice. There are no points."
const WORDS = ["much less", "less", "a little less", "as at the start", "a little more", "more", "much more"]
const MIDDLE = 3
const STEP = 100 / 6 // per cent

/** @typedef {import("./scenario-way.js").Script} Script @typedef {import("./scenario-way.js").Step} Step */

/** @param {Element} root @param {Script} script @param {Step[]} way */
export function soFar(root, script, way) {
  if (!way.length) return [element("p", { class: "mp-past__how" }, HOW)]
  const hint = element("p", { class: "mp-past__how" }, "Your choices. Press one to go back to it.")
  return [element("h3", {}, "So far"), meters(script, way), hint, element("ol", {}, ...way.map((step, number) => item(root, step, number)))]
}

/** @param {Element} root @param {Step} step @param {number} number */
function item(root, step, number) {
  const title = element("b", {}, titleOf(momentIn(root, step.moment)))
  return element("li", {}, doing("back", String(number), "mp-past__choice", title, `: ${wordsOf(optionIn(root, step), ".mp-option__text")}`))
}

/** @param {number} sum */
export const amountOf = (sum) => WORDS[size(sum) + MIDDLE]

/** @param {string} name */
export const nameOf = (name) => name[0].toUpperCase() + name.slice(1)

/** @param {Script} script @param {Step[]} way */
function meters(script, way) {
  const total = sums(script, way)
  const rows = used(script).map((name) =>
    element("div", {}, element("dt", {}, nameOf(name)), element("dd", {}, gauge(size(total[name])), element("span", {}, amountOf(total[name])))),
  )
  return element("dl", { class: "mp-meters" }, ...rows)
}

/** A line with its middle marked, and a knob where the amount is. @param {number} amount from -3 to 3 */
function gauge(amount) {
  const made = element("span", { class: "mp-gauge", "aria-hidden": "true", "data-amount": String(amount) }, element("i", { class: "mp-gauge__way" }), element("i", { class: "mp-gauge__knob" }))
  const at = (/** @type {number} */ place) => `${(MIDDLE + place) * STEP}%`
  made.style.setProperty("--mp-at", at(amount))
  made.style.setProperty("--mp-from", at(Math.min(amount, 0)))
  made.style.setProperty("--mp-length", `${Math.abs(amount) * STEP}%`)
  return made
}
