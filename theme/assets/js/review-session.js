// A visit to the review: what is due today, and one question after the other.
import { dayOf, numberOf } from "./days.js"
import { dayOfReview } from "./due.js"
import { deck } from "./review-cards.js"
import { catchUp } from "./review-deck.js"
import "./review-watch.js"
import { askView, dayView, doneView, faultView } from "./review-views.js"
import { styled } from "./style-file.js"

/**
 * @typedef {import("./due.js").Day} Day
 * @typedef {import("./wish.js").Wish} Wish
 */

export class Session {
  /** Asked for on top of the learner's number, until the page is left. */
  more = 0
  /** Questions the learner put off, and questions whose page cannot be read: not asked again on this visit. */
  passed = new Set()
  unread = new Set()
  /** The plans to look back at, which stand below the questions of today and come again after them. @type {HTMLElement[]} */
  plans = []
  /** @type {import("./due.js").Left[]} */
  left = []
  /** @type {{key: string, tell: (card: import("./card.js").Card) => void} | undefined} */
  asking

  /** @param {(view: HTMLElement, focus?: boolean) => void} show @param {() => void} again shows the first view anew */
  constructor(show, again) {
    this.show = show
    this.again = again
  }

  /** @param {import("./store.js").Item} item the card of the question that is shown tells when it comes back */
  hear({ kind, key, value }) {
    if (kind === "card" && key === this.asking?.key && value) this.asking?.tell(value)
  }

  /** @param {Wish} wish @param {HTMLElement[]} due the plans @param {HTMLElement} form */
  async today(wish, due, form) {
    this.asking = undefined
    this.plans = due
    const day = await this.plan(wish)
    return day && dayView(day, this.left, () => this.begin(wish, day), due, form)
  }

  /** What is due, or nothing when that cannot be known. @param {Wish} wish @returns {Promise<Day | undefined>} */
  async plan(wish) {
    try {
      await catchUp(wish.all)
      const { held, left } = await deck()
      this.left = left
      const asked = held.filter(({ key }) => !this.passed.has(key) && !this.unread.has(key))
      return dayOfReview(asked, numberOf(dayOf()), wish.perDay, this.more)
    } catch (fault) {
      this.show(faultView(/** @type {Error} */ (fault).message, this.again))
      return undefined
    }
  }

  /** @param {Wish} wish @param {Day} day */
  async begin(wish, day) {
    await Promise.all(["text", "practice"].map(styled))
    for (const [number, { key }] of day.now.entries()) await this.ask(key, number + 1, day.now.length)
    const after = await this.plan(wish)
    if (after) this.show(doneView(after, wish, this.unread.size, () => this.goOn(wish), this.plans), true)
  }

  /** @param {Wish} wish */
  async goOn(wish) {
    this.more += wish.perDay
    const day = await this.plan(wish)
    if (day) await this.begin(wish, day)
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
}
