// What a learner may say about their record: a name, whether it is kept, a period.
import { element } from "./dom.js"

/** @typedef {{name: HTMLInputElement, keep: HTMLInputElement, from: HTMLInputElement, to: HTMLInputElement, all: HTMLElement}} Wishes */

/** @returns {Wishes} */
export function wishes() {
  const name = input("text", { autocomplete: "name", maxlength: "100" })
  const [from, to] = [input("date"), input("date")]
  const keep = input("checkbox")
  const all = element(
    "div", { class: "mp-record__wish" },
    element("label", { class: "mp-record__field mp-record__field--name" }, "Name on the record (if you like)", name),
    element("label", { class: "mp-record__field" }, "From (if you like)", from),
    element("label", { class: "mp-record__field" }, "Until (if you like)", to),
    element("label", { class: "mp-record__keep" }, keep, element("span", {}, "Keep my name in this browser for the next time")),
  )
  return { name, keep, from, to, all }
}

/** @param {string} type @param {Record<string, string>} [more] */
const input = (type, more = {}) => /** @type {HTMLInputElement} */ (element("input", { type, ...more }))
