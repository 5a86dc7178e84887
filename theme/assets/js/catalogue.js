// Offers filter and sort above the modules; what does it is fetched when somebody presses, or comes by a filtered address.
import { element } from "./dom.js"

class MpCatalogue extends HTMLElement {
  button = element("button", { class: "mp-button mp-button--quiet", type: "button", "aria-expanded": "false", "aria-controls": "mp-catalogue-filter" }, "Filter and sort")

  connectedCallback() {
    this.replaceChildren(this.button)
    this.button.addEventListener("click", this)
    if (location.search.length > 1) this.open()
  }

  handleEvent() {
    const filter = this.querySelector("mp-catalogue-filter")
    if (!filter) return this.open()
    filter.toggleAttribute("hidden")
    this.button.setAttribute("aria-expanded", String(!filter.hasAttribute("hidden")))
  }

  async open() {
    const { styled } = await import("./style-file.js")
    await Promise.all([styled("facets"), import("./catalogue-filter.js")])
    if (this.querySelector("mp-catalogue-filter")) return
    this.append(element("mp-catalogue-filter", { id: "mp-catalogue-filter", "data-facets": this.dataset.facets ?? "[]" }))
    this.button.setAttribute("aria-expanded", "true")
  }
}

customElements.define("mp-catalogue", MpCatalogue)
