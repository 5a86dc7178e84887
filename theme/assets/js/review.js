// The review: a few questions a day that the learner missed or has not seen for a while, one at a time.
import { dayOf, numberOf } from "./days.js"
import { dayOfReview, wishOf } from "./deck.js"
import { element } from "./dom.js"
import { catchUp, deck } from "./review-deck.js"
import "./review-watch.js"
import { askView, dayView, doneView, faultView, offView, plansView } from "./review-views.js"
import { wishForm } from "./review-wish.js"
import { askToKeep, read, write } from "./store.js"

class MpReview extends HTMLElement {
  status = element("p", { class: "mp-review__status", role: "status" })
  place = element("div", { class: "mp-review__place" })
  /** Asked for on top of the learner's number, until midnight or until the page is left. */
  more = 0
  /** Questions that the learner put off, and those whose page cannot be read: not asked again on this visit. */
  passed = new Set()
  unread = new Set()
  /** @type {import("./deck.js").Left[]} */
  left = []
  /** @type {{key: string, tell: (card: import("./deck.js").Card) => void} | undefined} */
  asking
  writing = false

  connectedCallback() {
    this.leaving = new AbortController()
    document.addEventListener("mp-item", this, { signal: this.leaving.signal })
    this.replaceChildren(this.place, this.status)
    this.open()
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  get today() {
    return numberOf(dayOf())
  }

  /** Another tab, or an import, may change what is shown while nothing is being answered. @param {Event} event */
  handleEvent(event) {
    const { kind, key, value } = /** @type {CustomEvent} */ (event).detail
    if (kind === "card" && key === this.asking?.key && value) this.asking?.tell(value)
    if (kind === "setting" && key === "review" && !this.asking && !this.writing) this.open()
  }

  /** The first view: what is due today. @param {boolean} [focus] */
  async open(focus = false) {
    this.asking = undefined
    const wish = wishOf((await read("setting", "review"))?.value)
    const form = wishForm(wish, (chosen) => this.keep(chosen, wish))
    const day = wish.on ? await this.plan(wish) : undefined
    if (wish.on && !day) return
    const plans = await plansView(() => this.open(true))
    this.show(day ? dayView(day, this.left, () => this.begin(wish, day), plans, form) : offView(plans, form), focus)
  }

  /** @param {import("./deck.js").Wish} wish what is due, or nothing when that cannot be known */
  async plan(wish) {
    try {
      await catchUp(wish.all)
      const { held, left } = await deck()
      this.left = left
      const asked = held.filter(({ key }) => !this.passed.has(key) && !this.unread.has(key))
      return dayOfReview(asked, this.today, wish.perDay, this.more)
    } catch (fault) {
      this.show(faultView(/** @type {Error} */ (fault).message, () => this.open(true)))
      return undefined
    }
  }

  /** @param {import("./deck.js").Wish} chosen @param {import("./deck.js").Wish} before */
  async keep(chosen, before) {
    this.writing = true
    await write("setting", "review", chosen)
    if (chosen.on) await Promise.all([catchUp(chosen.all, !before.on), askToKeep()])
    this.writing = false
    await this.open(true)
    this.status.textContent = chosen.on ? (before.on ? "Your settings are kept." : "Questions come back from now on.") : "The review is off. Your cards are kept, in case you turn it on again."
  }

  /** @param {import("./deck.js").Wish} wish @param {import("./deck.js").Day} day */
  async begin(wish, day) {
    const questions = day.now
    for (const [number, { key }] of questions.entries()) {
      await this.ask(key, number + 1, questions.length)
      if (this.leaving?.signal.aborted) return
    }
    const after = await this.plan(wish)
    const more = async () => {
      this.more += wish.perDay
      const next = await this.plan(wish)
      if (next) await this.begin(wish, next)
    }
    if (after) this.show(doneView(after, wish, this.unread.size, more), true)
  }

  /** Shows one question; resolves when the learner goes on. @param {string} key @param {number} number @param {number} of */
  async ask(key, number, of) {
    const view = await askView(key, number, of)
    if (!view) {
      this.unread.add(key)
      return
    }
    this.asking = { key, tell: view.tell }
    this.show(view.node, true)
    if (!(await view.answered)) this.passed.add(key)
    this.asking = undefined
  }

  /** @param {HTMLElement} view @param {boolean} [focus] */
  show(view, focus = false) {
    this.status.textContent = ""
    this.place.replaceChildren(view)
    if (focus) view.querySelector("h2")?.focus()
  }
}

customElements.define("mp-review", MpReview)
