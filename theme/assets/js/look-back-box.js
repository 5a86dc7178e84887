// Looking back at a plan, on its own page. What it takes is fetched when this browser keeps something of the learner.
import { begun } from "./begun.js"

class MpLookBacks extends HTMLElement {
  connectedCallback() {
    this.leaving = new AbortController()
    this.start(this.leaving.signal)
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  /** @param {AbortSignal} signal */
  async start(signal) {
    await begun
    const { LookBackDays } = await import("./look-back-days.js")
    if (!signal.aborted) new LookBackDays(this, signal).follow()
  }
}

customElements.define("mp-look-backs", MpLookBacks)
