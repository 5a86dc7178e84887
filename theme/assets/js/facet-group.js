// One facet: a button, and the boxes it opens. What the boxes say is set anew without making them anew: focus stays.
import { element } from "./dom.js"

let made = 0

export class FacetGroup {
  /** @type {Map<string, {input: HTMLInputElement, count: HTMLElement}>} */
  boxes = new Map()
  chosen = element("span", { class: "mp-facet__chosen" })

  /** @param {import("./facets.js").Facet} facet */
  constructor(facet) {
    const id = `mp-facet-${++made}`
    this.id = facet.id
    this.button = element("button", { class: "mp-facet__button", type: "button", "aria-expanded": "false", "aria-controls": id }, facet.title, this.chosen)
    const list = element("ul", { class: "mp-facet__values" }, ...facet.values.map((value) => this.box(value)))
    this.panel = element("fieldset", { class: "mp-facet__panel", id, "data-facet": facet.id, hidden: "" }, element("legend", { class: "mp-visually-hidden" }, facet.title), list)
  }

  /** @param {import("./search-index.js").Value} value */
  box({ id, title }) {
    const input = /** @type {HTMLInputElement} */ (element("input", { type: "checkbox", value: id }))
    const count = element("span", { class: "mp-facet__count" })
    this.boxes.set(id, { input, count })
    return element("li", {}, element("label", { class: "mp-facet__value" }, input, element("span", {}, title), count))
  }

  get isOpen() {
    return !this.panel.hidden
  }

  /** @param {boolean} isOpen */
  open(isOpen) {
    this.panel.hidden = !isOpen
    this.button.setAttribute("aria-expanded", String(isOpen))
  }

  /** @param {readonly string[]} values that are chosen @param {Record<string, number> | undefined} counts not known: none is shown */
  show(values, counts) {
    for (const [id, { input, count }] of this.boxes) {
      input.checked = values.includes(id)
      count.textContent = counts ? String(counts[id] ?? 0) : ""
      input.closest("li")?.classList.toggle("mp-facet--none", Boolean(counts) && !counts?.[id])
    }
    this.chosen.textContent = values.length ? ` (${values.length})` : ""
    this.button.toggleAttribute("data-chosen", values.length > 0)
  }
}
