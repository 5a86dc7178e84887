// How trust, clarity and time stand, compared with the start: words, and beside them a small drawing of the same.
import { element } from "./dom.js"
import { size, sums, used } from "./scenario-way.js"

const WORDS = ["much less", "less", "a little less", "as at the start", "a little more", "more", "much more"]
const MIDDLE = 3
const STEP = 100 / 6 // per cent

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
  const made = element("span", { class: "mp-gauge", "aria-hidden": "true", "data-amount": String(amount) }, element("i", { class: "mp-gauge__way" }), element("i", { class: "mp-gauge__knob" }))
  const at = (/** @type {number} */ place) => `${(MIDDLE + place) * STEP}%`
  made.style.setProperty("--mp-at", at(amount))
  made.style.setProperty("--mp-from", at(Math.min(amount, 0)))
  made.style.setProperty("--mp-length", `${Math.abs(amount) * STEP}%`)
  return made
}
