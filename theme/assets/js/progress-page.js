// The end of a page of a module. Remembers that the page was open, and hears of a passed quiz and of a reached ending, which
// make their page done too. What the button does is fetched with the first press, or where something was done before.
import { begun } from "./begun.js"
import { read, write } from "./store.js"
import { SITE } from "./store-place.js"
import { pageOf, wholeOf } from "./whole.js"

/** @typedef {import("./items.js").Item} Item */

export class MpDone extends HTMLElement {
  /** As the page has them. @type {Node[]} */
  parts = []
  endings = Infinity
  /** @type {Promise<import("./progress-control.js").DoneControl> | undefined} */
  control

  connectedCallback() {
    this.module = wholeOf(this)
    this.page = pageOf(this).dataset.page || "index"
    if (this.leaving) this.replaceChildren(...this.parts)
    else this.parts = [...this.childNodes] // not moved: somebody may have the focus there
    const { signal } = (this.leaving = new AbortController())
    this.control = undefined
    this.addEventListener("click", ({ target }) => target === this.button && this.press(signal), { signal })
    document.addEventListener("mp-item", (event) => this.hear(/** @type {CustomEvent<Item>} */ (event).detail), { signal })
    begun.then(() => void (signal.aborted || this.controlled(signal)))
    this.remember()
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  get button() {
    return /** @type {HTMLButtonElement} */ (this.parts.find((one) => one instanceof HTMLButtonElement))
  }

  get whole() {
    return this.module ?? wholeOf(this)
  }

  get isOverview() {
    return !this.whole.pages.some(({ id }) => id === this.page)
  }

  /** The pages this control stands for. */
  get meant() {
    return this.whole.pages.map(({ id }) => id).filter((id) => this.isOverview || id === this.page)
  }

  /** @param {AbortSignal} signal */
  controlled(signal) {
    this.control ??= import("./progress-control.js").then(({ DoneControl }) => new DoneControl(this, signal))
    return this.control
  }

  /** @param {AbortSignal} signal */
  press = async (signal) => (await this.controlled(signal)).turn()

  /** Where the learner is, for "Continue where you were". An overview is no page to come back to. */
  async remember() {
    const story = await read("story", `${this.whole.id}/${this.page}`)
    this.endings = story?.value.seen.length ?? 0
    if (this.isOverview || !location.href.startsWith(SITE.href)) return
    const url = (location.origin + location.pathname).slice(SITE.href.length)
    await write("place", "last", { url, title: document.querySelector("h1")?.textContent?.trim() ?? "", module: this.whole.id, page: this.page })
  }

  /** @param {Item} item */
  async hear({ kind, key, value }) {
    const { whole, meant } = this
    const isPassed = kind === "quiz" && this.page === "quiz" && key === whole.id && value?.passed
    const isEnding = kind === "story" && key === `${whole.id}/${this.page}` && value?.seen?.length > this.endings
    if (isEnding) this.endings = value.seen.length
    if (isPassed || isEnding) (await import("./page-marks.js")).mark(whole, meant, true)
  }
}

customElements.define("mp-done", MpDone)
