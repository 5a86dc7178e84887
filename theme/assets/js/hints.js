// Hints one after the other: each opened hint offers the next.

export class MpHints extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this)
    this.offer()
  }

  disconnectedCallback() {
    this.removeEventListener("click", this)
  }

  /** @param {Event} event a click opens a hint only after everybody has heard of it */
  handleEvent({ target }) {
    const summary = target instanceof Element ? target.closest("summary") : null
    if (summary) this.offer(summary.parentElement)
  }

  /** Shows the hints that are open or being opened, and one more. @param {Element | null} [opening] */
  offer(opening) {
    const hints = [...this.querySelectorAll("details")]
    const seen = hints.filter((hint) => hint.open || hint === opening || hint.dataset.seen !== undefined)
    for (const hint of seen) hint.dataset.seen = ""
    hints.forEach((hint, at) => hint.toggleAttribute("data-later", at > seen.length))
  }
}

customElements.define("mp-hints", MpHints)
