// Filter and sort of the catalogue, over the cards that stand in the page. Fetched when somebody wants it.
import { asked, followAddress, put } from "./address-history.js"
import { Cards } from "./catalogue-cards.js"
import { ORDERS } from "./catalogue-order.js"
import { element } from "./dom.js"
import "./facet-bar.js"
import { DONE, within } from "./facets.js"
import { finishedModules } from "./finished.js"
import { follow } from "./past.js"
import { narrowed } from "./search-facets.js"

/** @typedef {import("./address-state.js").State} State */

class MpCatalogueFilter extends HTMLElement {
  bar = /** @type {any} */ (element("mp-facets"))
  order = /** @type {HTMLSelectElement} */ (element("select", { class: "mp-catalogue__order" }, option("", "Unit"), ...Object.entries(ORDERS).map(([name, { title }]) => option(name, title))))
  status = element("p", { class: "mp-catalogue__status", role: "status" })
  cards = new Cards()
  /** @type {import("./facets.js").Facet[]} */
  facets = []
  finished = new Set()
  sorted = ""

  connectedCallback() {
    this.leaving = new AbortController()
    const { signal } = this.leaving
    this.facets = [...JSON.parse(this.dataset.facets ?? "[]"), DONE]
    this.replaceChildren(this.bar, element("label", { class: "mp-catalogue__sort" }, "Sort by", this.order), this.status)
    this.bar.offer(this.facets)
    this.addEventListener("mp-chosen", (event) => this.turn({ chosen: /** @type {CustomEvent} */ (event).detail }), { signal })
    this.order.addEventListener("change", () => this.turn({ sort: this.order.value }), { signal })
    followAddress((state) => this.show(state), signal)
    follow(["module"], signal, () => this.know())
    this.show(asked())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  async know() {
    this.finished = await finishedModules()
    this.show(asked())
  }

  /** @param {Partial<State>} change */
  turn(change) {
    const state = { ...asked(), ...change }
    put(state, true)
    this.show(state)
  }

  /** @param {State} state */
  show({ chosen, sort }) {
    const choice = within(chosen, this.facets)
    const { kept, counts } = narrowed(this.cards.cards, (card) => this.cards.values(card, this.finished), choice)
    this.bar.show(choice, counts)
    this.order.value = Object.hasOwn(ORDERS, sort) ? sort : ""
    if (this.sorted !== this.order.value) this.cards.sort(this.order.value)
    this.sorted = this.order.value
    this.cards.show(kept)
    this.status.textContent = summary(kept.length, this.cards.cards.length)
  }
}

/** @param {string} value @param {string} words */
const option = (value, words) => element("option", { value }, words)

/** @param {number} shown @param {number} all */
function summary(shown, all) {
  const modules = all === 1 ? "1 module" : `${all} modules`
  if (shown === all) return modules
  return shown ? `${shown} of ${modules}` : `None of ${modules} fits. Take something out.`
}

customElements.define("mp-catalogue-filter", MpCatalogueFilter)
