/** The menu of small screens: a `<details>` that also closes with Escape, a click outside, or when focus leaves it. */
class MpMenu extends HTMLElement {
  connectedCallback() {
    this.leaving = new AbortController()
    const { signal } = this.leaving
    this.addEventListener("keydown", this, { signal })
    this.addEventListener("focusout", this, { signal })
    document.addEventListener("click", this, { signal })
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event instanceof KeyboardEvent) {
      if (event.key !== "Escape" || !this.isOpen) return
      this.close()
      this.querySelector("summary")?.focus()
    } else if (event instanceof FocusEvent) {
      if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget)) this.close()
    } else if (event.target instanceof Node && !this.contains(event.target)) {
      this.close()
    }
  }

  get isOpen() {
    return this.querySelector("details")?.open ?? false
  }

  close() {
    this.querySelector("details")?.removeAttribute("open")
  }
}

customElements.define("mp-menu", MpMenu)

export {}
