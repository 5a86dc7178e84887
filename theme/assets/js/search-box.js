// A field and its results: used in the search dialog and on the search page.
import { element } from "./dom.js"

const PAUSE = 120

let made = 0

class MpSearchBox extends HTMLElement {
  field = /** @type {HTMLInputElement} */ (element("input", {
    class: "mp-search__field", id: `mp-search-field-${++made}`, type: "search", autocomplete: "off", spellcheck: "false", enterkeyhint: "search",
  }))
  status = element("p", { class: "mp-search__status", role: "status" })
  list = element("ol", { class: "mp-search__results" })

  connectedCallback() {
    const label = element("label", { class: "mp-search__label", for: this.field.id }, "Search the lessons")
    this.replaceChildren(label, this.field, this.status, this.list)
    this.addEventListener("input", this)
    this.addEventListener("keydown", this)
    const asked = this.dataset.query === "address" && new URLSearchParams(location.search).get("q")
    if (asked) this.find(asked)
  }

  /** @param {string} words */
  find(words) {
    this.field.value = words
    return this.answer()
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "input") {
      clearTimeout(this.waiting)
      this.waiting = setTimeout(() => this.answer(), PAUSE)
    } else if (event instanceof KeyboardEvent) {
      this.move(event)
    }
  }

  async answer() {
    const words = this.field.value.trim()
    this.asked = words
    const { SearchFault, search } = await import("./search-index.js")
    const { resultItem } = await import("./search-results.js")
    if (this.asked !== words) return
    try {
      const { total, hits } = words ? await search(words) : { total: 0, hits: [] }
      if (this.asked !== words) return
      this.list.replaceChildren(...hits.map(resultItem))
      this.status.textContent = words ? summary(total, hits.length) : ""
    } catch (fault) {
      this.list.replaceChildren()
      const reason = fault instanceof SearchFault ? fault.message : "The search stopped."
      this.status.textContent = `${reason} You can still find every module through the sections of this site.`
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

/** @param {number} total @param {number} shown */
function summary(total, shown) {
  if (!total) return "Nothing found. Try fewer or other words."
  const pages = total === 1 ? "1 page" : `${total} pages`
  return shown < total ? `${pages} found. The first ${shown}:` : `${pages} found.`
}

customElements.define("mp-search-box", MpSearchBox)
