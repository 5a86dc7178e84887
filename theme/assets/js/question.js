// A question that answers back. The page holds the form and, in a <details>, every answer with its reason; this adds
// Check, the verdict, the reasons for what was picked, Try again, and what was answered the last time.
import { Bar } from "./question-bar.js"
import { earlier, fits, keep } from "./question-kept.js"
import { kindOf } from "./question-kinds.js"
import { clearMarks, showMarks } from "./question-marks.js"

/**
 * Sends `mp-answer` (detail: id, type, state, score, sure) after each Check, and `mp-state` whenever `verdict` changes.
 * With `data-fresh` it does not show what was answered earlier: for pages that ask again on purpose.
 */
export class MpQuestion extends HTMLElement {
  /** @type {import("./verdict.js").Verdict | undefined} what is shown now */
  verdict
  writing = 0

  async connectedCallback() {
    this.leaving = new AbortController()
    const { signal } = this.leaving
    const kind = await kindOf(this.dataset.type ?? "")
    if (!kind || signal.aborted || !this.form) return
    for (const made of this.querySelectorAll("form [data-made]:not(mp-order *)")) made.remove()
    this.kind = kind
    this.bar = new Bar(this, kind)
    kind.prepare?.(this)
    this.form.append(this.bar.all)
    for (const type of ["submit", "click", "change"]) this.addEventListener(type, this, { signal })
    document.addEventListener("mp-item", this, { signal })
    this.restart(true)
    await this.recall()
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  get form() {
    return this.querySelector("form")
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "submit") {
      event.preventDefault()
      this.answer()
    } else if (event.type === "change") {
      if (this.verdict?.state === "read") this.markAgain()
    } else if (event instanceof CustomEvent) {
      if (event.detail.kind === "answer" && event.detail.key === this.dataset.id && !this.writing) this.take(event.detail)
    } else if (event.target === this.bar?.again) {
      this.restart()
      this.focusFirst()
    }
  }

  answer() {
    const given = this.kind?.given(this)
    const outcome = this.kind?.mark(this, given)
    if (!outcome) return
    if ("missing" in outcome) {
      this.bar?.say(outcome.missing)
      this.focusFirst()
      return
    }
    this.show(outcome, given)
    this.bar?.focus(this.querySelector(".mp-compare"))
    this.tell("mp-answer")
    this.keep(outcome, given, 1)
  }

  /** Own words can be ticked further while they are compared. */
  markAgain() {
    const given = this.kind?.given(this)
    const outcome = this.kind?.mark(this, given)
    if (!outcome || "missing" in outcome) return
    this.verdict = outcome
    this.bar?.say(outcome.text)
    this.keep(outcome, given, 0)
  }

  /** @param {import("./verdict.js").Verdict} verdict @param {any} given @param {number} tries */
  async keep(verdict, given, tries) {
    this.writing += 1
    await keep(this, verdict, given, this.bar?.sure ?? "", tries).finally(() => (this.writing -= 1))
  }

  /** Shows what was answered earlier, here or elsewhere. */
  async recall() {
    const item = "fresh" in this.dataset ? undefined : await earlier(this)
    if (item && this.isConnected && !this.verdict) this.take(item)
  }

  /** @param {import("./store.js").Item} item */
  take(item) {
    if ("fresh" in this.dataset) return
    if (item.value === null) return this.restart(true)
    if (!fits(this, item)) return this.bar?.say("This question has changed since you answered it.")
    const outcome = this.kind?.mark(this, item.value.given)
    if (!outcome || "missing" in outcome) return
    this.restart()
    if (this.bar) this.bar.sure = item.value.sure
    this.show(outcome, item.value.given, true)
  }

  /** @param {import("./verdict.js").Verdict} verdict @param {any} given @param {boolean} [earlier] it was answered before */
  show(verdict, given, earlier = false) {
    this.verdict = verdict
    this.dataset.state = verdict.state
    delete this.dataset.asking
    this.kind?.fill(this, given)
    this.querySelector("form > fieldset")?.toggleAttribute("disabled", !this.kind?.unmarked)
    showMarks(this, verdict.marks)
    this.bar?.show(verdict)
    this.tell("mp-state", earlier)
  }

  /** @param {boolean} [anew] the answer is put away until the next Check */
  restart(anew = false) {
    this.verdict = undefined
    delete this.dataset.state
    if (anew) this.dataset.asking = ""
    this.querySelector("details.mp-answer")?.removeAttribute("open")
    clearMarks(this)
    this.kind?.fill(this, undefined)
    this.querySelector("form > fieldset")?.removeAttribute("disabled")
    this.bar?.ask()
    this.tell("mp-state")
  }

  focusFirst() {
    /** @type {HTMLElement | null | undefined} */ (this.form?.querySelector("input, select, textarea, button"))?.focus()
  }

  /** @param {string} event @param {boolean} [earlier] */
  tell(event, earlier = false) {
    const { id, type } = this.dataset
    const { state = "", score = 0 } = this.verdict ?? {}
    this.dispatchEvent(new CustomEvent(event, { bubbles: true, detail: { id, type, state, score, sure: this.bar?.sure ?? "", earlier } }))
  }
}

customElements.define("mp-question", MpQuestion)
