// Looking back at a plan, on its own page. Fetched when this browser keeps something of the learner.
import { LookBackDays } from "./look-back-days.js"

class MpLookBacks extends HTMLElement {
  connectedCallback() {
    this.leaving = new AbortController()
    new LookBackDays(this, this.leaving.signal).follow()
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }
}

customElements.define("mp-look-backs", MpLookBacks)
