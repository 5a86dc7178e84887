// The cards of the catalogue: what stands on them, which of them are shown, and in which order.
import { element } from "./dom.js"
import { ORDERS, ordered } from "./catalogue-order.js"

/** @param {string | undefined} text */
const words = (text) => text?.split(" ").filter(Boolean) ?? []

export class Cards {
  /** All modules in one list, when they are sorted. */
  list = element("ul", { class: "mp-cards mp-cards--modules" })
  whole = element("section", { hidden: "" }, element("h2", { class: "mp-visually-hidden" }, "Modules of all units"), this.list)

  constructor() {
    this.cards = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".mp-unit .mp-card[data-module]")])
    this.homes = this.cards.map((card) => card.parentElement)
    this.units = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".mp-unit")])
    this.units[0]?.before(this.whole)
    this.things = this.cards.map(({ dataset, textContent }, number) => ({
      title: this.cards[number].querySelector(".mp-card__title")?.textContent ?? textContent ?? "",
      minutes: Number(dataset.minutes),
      level: Number(dataset.level),
    }))
  }

  /** @param {HTMLElement} card @param {Set<string>} finished @returns {import("./search-facets.js").Values} */
  values({ dataset }, finished) {
    return {
      role: words(dataset.roles),
      competency: words(dataset.competencies),
      level: words(dataset.level),
      minutes: words(dataset.band),
      done: [finished.has(dataset.module ?? "") ? "done" : "open"],
    }
  }

  /** @param {readonly HTMLElement[]} kept */
  show(kept) {
    const shown = new Set(kept)
    for (const card of this.cards) card.hidden = !shown.has(card)
    const isWhole = shown.size === this.cards.length
    for (const unit of this.units) this.showUnit(unit, isWhole || unit.querySelector(".mp-card:not([hidden])") !== null)
  }

  /** A unit without a card is not there, neither in the table of contents. @param {HTMLElement} unit @param {boolean} isShown */
  showUnit(unit, isShown) {
    unit.hidden = !isShown || this.isSorted
    const link = document.querySelector(`.md-nav a[href="#${CSS.escape(unit.querySelector("h2")?.id ?? "")}"]`)
    link?.closest("li")?.toggleAttribute("hidden", unit.hidden)
  }

  get isSorted() {
    return !this.whole.hidden
  }

  /** To be followed by `show`. @param {string} name of an order; any other puts the cards back into their units */
  sort(name) {
    this.whole.hidden = !Object.hasOwn(ORDERS, name)
    for (const number of ordered(this.things, name)) (this.isSorted ? this.list : this.homes[number])?.append(this.cards[number])
  }
}
