// The review page: whether questions come back at all, what is due today, and the plans that are due. What it takes to
// ask a question is fetched only by who lets questions come back.
import { element } from "./dom.js"
import { kept } from "./past.js"
import { wishForm } from "./review-wish.js"
import { wishOf } from "./wish.js"

/** @typedef {import("./wish.js").Wish} Wish */

const OFF = "You choose how many, and which. You can change it, or turn it off, at any time."

class MpReview extends HTMLElement {
  status = element("p", { class: "mp-review__status", role: "status" })
  place = element("div", { class: "mp-review__place" })
  writing = false
  /** @type {import("./review-session.js").Session | undefined} */
  session

  connectedCallback() {
    this.leaving = new AbortController()
    document.addEventListener("mp-item", this, { signal: this.leaving.signal })
    this.replaceChildren(this.place, this.status)
    this.session = undefined
    this.open()
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  /** Another tab, or an import, may change the setting while nothing is being asked. @param {Event} event */
  handleEvent(event) {
    const item = /** @type {CustomEvent} */ (event).detail
    this.session?.hear(item)
    if (item.kind === "setting" && item.key === "review" && !this.session?.asking && !this.writing) this.open()
  }

  /** The first view. @param {boolean} [focus] */
  async open(focus = false) {
    const [settings, plans] = await kept("setting", "plan")
    const wish = wishOf(settings.find(({ key }) => key === "review")?.value)
    const form = wishForm(wish, (chosen) => this.keep(chosen, wish))
    const due = plans.length ? await (await import("./review-plans.js")).plansView(() => this.thank()) : []
    const view = wish.on ? await this.today(wish, due, form) : section("Let questions come back", element("p", {}, OFF), form, ...due)
    if (view && !this.leaving?.signal.aborted) this.show(view, focus)
  }

  async thank() {
    await this.open(true)
    this.status.textContent = "Kept. You find it in My learning."
  }

  /** @param {Wish} wish @param {HTMLElement[]} due @param {HTMLElement} form */
  async today(wish, due, form) {
    const { Session } = await import("./review-session.js")
    this.session ??= new Session((view, focus) => this.show(view, focus), () => this.open(true))
    return this.session.today(wish, due, form)
  }

  /** @param {Wish} chosen @param {Wish} before */
  async keep(chosen, before) {
    this.writing = true
    const { askToKeep, write } = await import("./store.js")
    await write("setting", "review", chosen)
    if (chosen.on) await Promise.all([(await import("./review-deck.js")).catchUp(chosen.all, !before.on), askToKeep()])
    this.writing = false
    await this.open(true)
    this.status.textContent = said(chosen, before)
  }

  /** @param {HTMLElement} view @param {boolean} [focus] */
  show(view, focus = false) {
    this.status.textContent = ""
    this.place.replaceChildren(view)
    if (focus) view.querySelector("h2")?.focus()
  }
}

/** @param {Wish} chosen @param {Wish} before */
function said(chosen, before) {
  if (!chosen.on) return "The review is off. Your cards are kept, in case you turn it on again."
  return before.on ? "Your settings are kept." : "Questions come back from now on."
}

/** One view of the review, with a heading that can take the focus. @param {string} title @param {...Node} content */
export const section = (title, ...content) => element("section", { class: "mp-review__view" }, element("h2", { tabindex: "-1" }, title), ...content)

customElements.define("mp-review", MpReview)
