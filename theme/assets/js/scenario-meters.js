// How trust, clarity and time stand, compared with the start: words, and beside them a small drawing of the same.
import { element } from "./dom.js"
import { size, sums, used } from "./scenario-way.js"

const WORDS = ["much less", "less", "a little less", "as at the start", "a little more", "more", "much more"]
const MIDDLE = 3
const STEP = 12

/** @typedef {import("./scenario-way.js").Script} Script @typedef {import("./scenario-way.js").Step} Step */

/** @param {number} sum */
export const amountOf = (sum) => WORDS[size(sum) + MIDDLE]

/** @param {string} name */
export const nameOf = (name) => name[0].toUpperCase() + name.slice(1)

/** @param {Script} script @param {Step[]} way */
export function meters(script, way) {
  const total = sums(script, way)
  const rows = used(script).map((name) =>
    element("div", {}, element("dt", {}, nameOf(name)), element("dd", {}, gauge(size(total[name])), element("span", {}, amountOf(total[name])))),
  )
  return element("dl", { class: "mp-meters" }, ...rows)
}

/** A line with its middle marked, and a knob where the amount is. @param {number} amount from -3 to 3 */
function gauge(amount) {
  const middle = STEP * (MIDDLE + 0.5)
  const knob = middle + amount * STEP
  const end = 2 * middle
  return svg("svg", { class: "mp-gauge", viewBox: `0 0 ${end} 16`, "aria-hidden": "true" }, [
    svg("path", { class: "mp-gauge__line", d: `M4 8H${end - 4}M${middle} 3V13` }),
    svg("path", { class: "mp-gauge__way", d: `M${middle} 8H${knob}` }),
    svg("circle", { class: "mp-gauge__knob", cx: String(knob), cy: "8", r: "5" }),
  ])
}

/** @param {string} tag @param {Record<string, string>} attributes @param {Node[]} children */
function svg(tag, attributes, children = []) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}
