// Between the player and the script: a button changes, and a link to a moment shows the script, where the moment stands.
import { element } from "./dom.js"

export class Switch {
  button = element("button", { type: "button", class: "mp-button mp-button--quiet mp-player__mode" })

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root
  }

  start() {
    this.root.addEventListener("click", this)
    addEventListener("hashchange", this)
    this.show(this.holds(location.hash) ? "script" : "play")
  }

  stop() {
    this.root.removeEventListener("click", this)
    removeEventListener("hashchange", this)
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (type === "hashchange") this.leadTo(location.hash)
    else if (target === this.button) this.show(this.root.dataset.view === "play" ? "script" : "play")
    else if (target instanceof Element && this.holds(target.closest("a")?.getAttribute("href") ?? "")) this.show("script")
  }

  /** @param {string} hash */
  leadTo(hash) {
    if (!this.holds(hash)) return
    this.show("script")
    document.getElementById(hash.slice(1))?.scrollIntoView()
  }

  /** Whether the link leads into the script. @param {string} hash */
  holds(hash) {
    const target = hash.startsWith("#") && document.getElementById(hash.slice(1))
    return target && this.root.querySelector(":scope > .mp-script")?.contains(target)
  }

  /** @param {"play" | "script"} view */
  show(view) {
    this.root.dataset.view = view
    this.button.textContent = view === "play" ? "Read it as a script" : "Play it"
  }
}
