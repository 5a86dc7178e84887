// The search button of the header and its dialog. Without scripts the header has a link to the search page instead.
import { element } from "./dom.js"

/** @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=radio], [type=checkbox]), textarea, select"))

class MpSearch extends HTMLElement {
  /** @type {HTMLDialogElement | undefined} */
  dialog

  connectedCallback() {
    this.leaving = new AbortController()
    const { signal } = this.leaving
    this.offerButton()
    this.addEventListener("click", this, { signal })
    document.addEventListener("keydown", this, { signal })
  }

  disconnectedCallback() {
    this.leaving?.abort()
    this.dialog?.close()
  }

  /** Turns the link to the search page into a button, with the same words and icon. */
  offerButton() {
    const link = this.querySelector("a")
    if (!link) return
    const button = element("button", { class: link.className, type: "button", "aria-haspopup": "dialog", "aria-keyshortcuts": "/ Control+K Meta+K" })
    button.append(...link.childNodes, element("kbd", { class: "mp-search__key", "aria-hidden": "true" }, "/"))
    link.replaceWith(button)
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event instanceof KeyboardEvent) this.onKey(event)
    else if (event.target === this.dialog) this.dialog?.close()
    else if (event.target instanceof Element && event.target.closest(".mp-search__close")) this.dialog?.close()
    else if (event.target instanceof Element && event.target.closest("a")) this.dialog?.close()
    else if (event.target instanceof Element && event.target.closest(".mp-header__button")) this.open()
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key === "Escape" && this.dialog?.open) {
      event.preventDefault() // a search field would take the key for itself, to empty it
      this.dialog.close()
      return
    }
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey
    const letter = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)
    if (isTyping(event.target) || this.dialog?.open || !(slash || letter)) return
    event.preventDefault()
    this.open()
  }

  async open() {
    await import("./search-box.js")
    this.dialog ??= this.build()
    this.dialog.showModal()
    this.dialog.querySelector("input")?.select()
  }

  build() {
    const close = element("button", { class: "mp-search__close", type: "button" }, "Close")
    const box = element("mp-search-box")
    const dialog = /** @type {HTMLDialogElement} */ (
      element("dialog", { class: "mp-search__dialog", "aria-label": "Search" }, element("div", { class: "mp-search__inner" }, close, box)))
    this.append(dialog)
    return dialog
  }
}

customElements.define("mp-search", MpSearch)
