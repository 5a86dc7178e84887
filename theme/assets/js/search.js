// The search button of the header and its keys. Without scripts the header has a link to the search page instead.
import { element } from "./dom.js"

/** @typedef {HTMLElement & {isOpen: boolean, open: () => Promise<void>, type: (letters: string) => void}} Dialog */

/** @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=radio], [type=checkbox]), textarea, select"))

class MpSearch extends HTMLElement {
  /** What is typed while the dialog is still being fetched; undefined when it is not. @type {string | undefined} */
  ahead

  connectedCallback() {
    this.leaving = new AbortController()
    const { signal } = this.leaving
    this.offerButton()
    this.addEventListener("click", this, { signal })
    document.addEventListener("keydown", this, { signal })
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  /** Turns the link to the search page into a button, with the same words and icon. */
  offerButton() {
    const link = this.querySelector("a.mp-header__button")
    if (!link) return
    const button = element("button", { class: link.className, type: "button", "aria-haspopup": "dialog", "aria-keyshortcuts": "/ Control+K Meta+K" })
    button.append(...link.childNodes, element("kbd", { class: "mp-search__key", "aria-hidden": "true" }, "/"))
    link.replaceWith(button)
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event instanceof KeyboardEvent) this.onKey(event)
    else if (event.target instanceof Element && event.target.closest(".mp-header__button")) this.open()
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey
    const letter = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)
    if (isTyping(event.target) || this.dialog?.isOpen) return
    if (this.ahead !== undefined) return this.note(event)
    if (!slash && !letter) return
    event.preventDefault()
    this.open()
  }

  /** @param {KeyboardEvent} event */
  note(event) {
    const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey
    if (!isLetter && event.key !== "Backspace") return
    event.preventDefault()
    this.ahead = isLetter ? this.ahead + event.key : this.ahead?.slice(0, -1)
  }

  get dialog() {
    return /** @type {Dialog | null} */ (this.querySelector("mp-search-dialog"))
  }

  async open() {
    this.ahead ??= ""
    try {
      await import("./search-dialog.js")
      if (!this.dialog) this.append(element("mp-search-dialog"))
      await this.dialog?.open()
      if (this.ahead) this.dialog?.type(this.ahead)
    } finally {
      this.ahead = undefined
    }
  }
}

customElements.define("mp-search", MpSearch)
