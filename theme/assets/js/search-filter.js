// The facets of the search, below its field: a button, and what it opens, fetched with the first press.
import { element } from "./dom.js"

/** @typedef {import("./facets.js").Chosen} Chosen */
/** @typedef {import("./facets.js").Facet} Facet */

let made = 0

class MpSearchFilter extends HTMLElement {
  /** Those that are chosen, also before the facets are there. @type {Chosen} */
  chosen = {}
  /** @type {Promise<Facet[]> | undefined} */
  opening
  isReady = false
  bar = /** @type {any} */ (element("mp-facets", { id: `mp-search-facets-${++made}`, hidden: "" }))
  button = element("button", { class: "mp-search__filter", type: "button", "aria-expanded": "false", "aria-controls": this.bar.id }, "Filter")

  connectedCallback() {
    this.replaceChildren(this.button, this.bar)
    this.button.addEventListener("click", this)
  }

  get isOpen() {
    return !this.bar.hidden
  }

  /** Says `mp-filter` when it opens: counts are wanted. */
  handleEvent() {
    this.unfold(!this.isOpen)
    if (this.isOpen) this.dispatchEvent(new CustomEvent("mp-filter", { bubbles: true }))
  }

  /** @param {boolean} isOpen */
  unfold(isOpen) {
    this.bar.hidden = !isOpen
    this.button.setAttribute("aria-expanded", String(isOpen))
  }

  /** Takes over a choice, without what is not there to be chosen. Rejects as the search does. @param {Chosen} chosen */
  async choose(chosen) {
    this.chosen = chosen
    if (!this.isOpen && !Object.keys(chosen).length && !this.opening) return
    this.opening ??= this.load()
    const facets = await this.opening.catch((fault) => {
      this.opening = undefined
      throw fault
    })
    if (this.chosen !== chosen) return
    const { within } = await import("./facets.js")
    this.chosen = within(chosen, facets)
    if (Object.keys(this.chosen).length) this.unfold(true)
    this.show(this.bar.counts)
  }

  /** @param {import("./facets.js").Counts} counts */
  show(counts) {
    if (this.isReady) this.bar.show(this.chosen, counts)
  }

  async load() {
    const [{ facets }, { DONE }, { styled }] = await Promise.all([import("./facet-files.js"), import("./facets.js"), import("./style-file.js"), import("./facet-bar.js")])
    const [all] = await Promise.all([facets(), styled("facets")])
    const offered = [...all, DONE]
    this.bar.offer(offered)
    this.isReady = true
    return offered
  }
}

customElements.define("mp-search-filter", MpSearchFilter)
