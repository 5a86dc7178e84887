// A short check at the start of a module: what somebody can do already. What is in it is fetched when it is opened, or
// when this browser kept something.
import { begun } from "./begun.js"
import { element } from "./dom.js"

class MpPreCheck extends HTMLElement {
  connectedCallback() {
    const count = element("span", { class: "mp-pre-check__count" })
    const details = element("details", { class: "mp-pre-check" }, element("summary", {}, "What can you do already? ", count))
    details.toggleAttribute("open", Boolean(this.querySelector("details[open]")))
    this.replaceChildren(details)
    const { signal } = (this.leaving = new AbortController())
    const opened = new Promise((resolve) => details.addEventListener("toggle", resolve, { once: true }))
    Promise.race([opened, begun]).then(async () => {
      const { PreCheck } = await import("./pre-check-body.js")
      if (!signal.aborted) new PreCheck(this, details, count, signal)
    })
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }
}

customElements.define("mp-pre-check", MpPreCheck)
