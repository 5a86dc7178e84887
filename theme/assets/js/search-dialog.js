// The dialog of the search, with its styles: both are fetched when somebody opens it.
import { element } from "./dom.js"
import "./search-box.js"
import { styled } from "./style-file.js"
import { toAddress } from "./address-state.js"

const SEARCH = new URL("../../../search/", import.meta.url)

class MpSearchDialog extends HTMLElement {
  dialog = /** @type {HTMLDialogElement} */ (element("dialog", { class: "mp-search__dialog", "aria-label": "Search" }))

  connectedCallback() {
    const page = /** @type {HTMLAnchorElement} */ (element("a", { class: "mp-search__page", href: SEARCH.href }, "Open as a page"))
    const close = element("button", { class: "mp-search__close", type: "button" }, "Close")
    this.dialog.replaceChildren(element("div", { class: "mp-search__inner" }, close, element("mp-search-box"), page))
    this.addEventListener("mp-asked", (event) => (page.href = SEARCH.href + toAddress(/** @type {CustomEvent} */ (event).detail)))
    this.replaceChildren(this.dialog)
    this.addEventListener("click", this)
    this.addEventListener("keydown", this)
  }

  disconnectedCallback() {
    this.dialog.close()
  }

  get isOpen() {
    return this.dialog.open
  }

  async open() {
    await Promise.all([styled("search"), styled("search-dialog")])
    if (this.isOpen) return
    this.dialog.showModal()
    this.dialog.querySelector("input")?.select()
  }

  /** @param {string} letters */
  type(letters) {
    const field = this.dialog.querySelector("input")
    if (!field) return
    field.value = letters
    field.dispatchEvent(new InputEvent("input", { bubbles: true }))
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event instanceof KeyboardEvent) this.onKey(event)
    else if (event.target === this.dialog) this.dialog.close()
    else if (event.target instanceof Element && event.target.closest(".mp-search__close, a")) this.dialog.close()
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key !== "Escape") return
    event.preventDefault() // a search field would take the key for itself, to empty it
    this.dialog.close()
  }
}

customElements.define("mp-search-dialog", MpSearchDialog)
