// Facets to choose by, one open at a time, and what is chosen as buttons that take it back. Says every change of the
// choice with `mp-chosen` (detail: the new choice) and shows only what it is told to show.
import { element } from "./dom.js"
import { FacetGroup } from "./facet-group.js"
import { picked, turned } from "./facets.js"

/** @typedef {import("./facets.js").Chosen} Chosen */

class MpFacets extends HTMLElement {
  /** @type {FacetGroup[]} */
  groups = []
  /** @type {readonly import("./facets.js").Facet[]} */
  facets = []
  /** @type {Chosen} */
  chosen = {}
  /** @type {import("./facets.js").Counts} */
  counts = {}
  picked = element("ul", { class: "mp-facet__picked", "aria-label": "Chosen" })

  connectedCallback() {
    this.setAttribute("role", "group")
    this.setAttribute("aria-label", "Filter")
    for (const kind of ["click", "change", "keydown"]) this.addEventListener(kind, this)
  }

  /** @param {readonly import("./facets.js").Facet[]} facets */
  offer(facets) {
    this.facets = facets
    this.groups = facets.map((facet) => new FacetGroup(facet))
    this.replaceChildren(...this.groups.flatMap(({ button, panel }) => [button, panel]), this.picked)
  }

  /** @param {Chosen} chosen @param {import("./facets.js").Counts} counts */
  show(chosen, counts) {
    Object.assign(this, { chosen, counts })
    for (const group of this.groups) group.show(chosen[group.id] ?? [], counts[group.id])
    const all = picked(chosen, this.facets)
    const items = all.map(({ facet, value, title }) => this.taker(title, "Take out: ", { facet, value }))
    this.picked.replaceChildren(...items, ...(all.length > 1 ? [this.taker("Take all out", "", {})] : []))
  }

  /** @param {string} title @param {string} hidden @param {Record<string, string>} data */
  taker(title, hidden, data) {
    const button = element("button", { class: "mp-facet__taker", type: "button" }, element("span", { class: "mp-visually-hidden" }, hidden), title)
    Object.assign(button.dataset, data)
    return element("li", {}, button)
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "change") this.onChange(/** @type {HTMLInputElement} */ (event.target))
    else if (event instanceof KeyboardEvent) this.onKey(event)
    else if (event.target instanceof Element) this.onClick(event.target.closest("button"))
  }

  /** @param {HTMLInputElement} input */
  onChange(input) {
    const group = this.groups.find(({ panel }) => panel.contains(input))
    if (group) this.say(turned(this.chosen, group.id, input.value, input.checked))
  }

  /** @param {HTMLButtonElement | null} button */
  onClick(button) {
    const group = this.groups.find((one) => one.button === button)
    if (group) for (const one of this.groups) one.open(one === group && !one.isOpen)
    else if (button?.classList.contains("mp-facet__taker")) this.takeOut(button)
  }

  /** The button is gone after that: the next one has the focus, or the first facet. @param {HTMLButtonElement} button */
  takeOut(button) {
    const { facet, value } = button.dataset
    const place = [...this.picked.querySelectorAll("button")].indexOf(button)
    this.say(facet !== undefined && value !== undefined ? turned(this.chosen, facet, value, false) : {})
    const left = this.picked.querySelectorAll("button")
    const next = left[Math.min(place, left.length - 1)] ?? this.groups[0]?.button
    next?.focus()
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const open = this.groups.find((one) => one.isOpen)
    if (event.key !== "Escape" || !open || !(event.target instanceof Node)) return
    if (!open.panel.contains(event.target) && event.target !== open.button) return
    event.preventDefault()
    event.stopPropagation()
    open.open(false)
    open.button.focus()
  }

  /** @param {Chosen} chosen */
  say(chosen) {
    this.show(chosen, this.counts)
    this.dispatchEvent(new CustomEvent("mp-chosen", { bubbles: true, detail: chosen }))
  }
}

customElements.define("mp-facets", MpFacets)
