// A field, facets and results: used in the search dialog and on the search page. What is asked is said with `mp-asked`
// (detail: words, chosen, and whether it is a step of its own for going back).
import { element } from "./dom.js"
import "./search-filter.js"

const PAUSE = 120

let made = 0

class MpSearchBox extends HTMLElement {
  field = /** @type {HTMLInputElement} */ (element("input", {
    class: "mp-search__field", id: `mp-search-field-${++made}`, type: "search", autocomplete: "off", spellcheck: "false", enterkeyhint: "search",
  }))
  filter = /** @type {any} */ (element("mp-search-filter"))
  status = element("p", { class: "mp-search__status", role: "status" })
  list = element("ol", { class: "mp-search__results" })
  foot = element("div", { class: "mp-search__foot" })
  typed = false
  /** How many results are there. */
  next = 0
  /** @type {Promise<void> | undefined} */
  keeping

  connectedCallback() {
    const label = element("label", { class: "mp-search__label", for: this.field.id }, "Search the lessons")
    this.replaceChildren(label, this.field, this.filter, this.status, this.list, this.foot)
    for (const kind of ["input", "keydown", "mp-chosen", "mp-filter"]) this.addEventListener(kind, this)
    this.leaving = new AbortController()
    if (location.search.length > 1) this.keep()
  }

  /** The search page's address is kept from the first question on. */
  keep() {
    const signal = this.leaving?.signal ?? AbortSignal.abort()
    if (this.dataset.query === "address") this.keeping ??= import("./search-address.js").then(({ keepInAddress }) => keepInAddress(this, signal))
    return this.keeping
  }

  disconnectedCallback() {
    this.leaving?.abort()
    this.keeping = undefined
  }

  /** Asks this, without saying so. @param {string} words @param {import("./facets.js").Chosen} chosen */
  find(words, chosen) {
    clearTimeout(this.waiting)
    this.field.value = words
    this.typed = false
    return this.ask(chosen)
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event instanceof KeyboardEvent) this.move(event)
    else if (event.type === "mp-filter") this.ask(this.filter.chosen)
    else if (event instanceof CustomEvent) this.turn(event.detail, true)
    else if (event.target === this.field) {
      import("./search-index.js").then(({ prepare }) => prepare()).catch(() => {}) // what is wrong is said when it is asked
      clearTimeout(this.waiting)
      this.waiting = setTimeout(() => this.turn(this.filter.chosen, !this.typed), PAUSE)
    }
  }

  /** @param {import("./facets.js").Chosen} chosen @param {boolean} isStep */
  async turn(chosen, isStep) {
    clearTimeout(this.waiting)
    this.typed = this.filter.chosen === chosen
    this.filter.chosen = chosen
    await this.keep()
    this.dispatchEvent(new CustomEvent("mp-asked", { bubbles: true, detail: { words: this.field.value.trim(), chosen, isStep } }))
    return this.ask(chosen)
  }

  /** More of what stands there, unless something else is asked meanwhile. @param {boolean} isPressed */
  more(isPressed) {
    if (this.asked === this.shown) this.ask(this.filter.chosen, this.next, isPressed)
  }

  /** @param {import("./facets.js").Chosen} chosen @param {number} [from] how many results are there already */
  async ask(chosen, from = 0, isPressed = false) {
    const words = this.field.value.trim()
    const asked = (this.asked = {})
    const { find, reason } = await import("./search-find.js")
    try {
      await this.filter.choose(chosen)
      const found = await find(words, this.filter.chosen, from, this.filter.isOpen)
      const { results } = await import("./search-results.js")
      if (this.asked !== asked) return
      this.filter.show(found.counts)
      results(this, words, found, from, isPressed)
      this.shown = asked
    } catch (fault) {
      const { otherwise } = await import("./search-otherwise.js")
      if (this.asked !== asked) return
      this.list.replaceChildren()
      this.foot.replaceChildren(otherwise())
      this.status.textContent = `${reason(fault)} You can still find every module in these lists:`
    }
  }

  /** Arrow keys walk through field and results; Enter in the field opens the first one. @param {KeyboardEvent} event */
  move(event) {
    const links = [...this.list.querySelectorAll("a")]
    const stops = [this.field, ...links]
    const at = stops.indexOf(/** @type {any} */ (document.activeElement))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    if (event.key === "Enter" && at === 0 && !event.isComposing) {
      event.preventDefault()
      links[0]?.click()
    } else if (to !== undefined && at >= 0 && stops[to]) {
      event.preventDefault()
      stops[to].focus()
    }
  }
}

customElements.define("mp-search-box", MpSearchBox)
