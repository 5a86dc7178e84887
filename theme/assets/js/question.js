// A question that answers back. The page holds the form and, in a <details>, every answer with its reason; this adds
// Check, the verdict, the reasons for what was picked, Try again, and what was answered the last time. What is needed after
// Check is fetched with the first touch.
import { Bar } from "./question-bar.js"
import { earlier, fits, isAnswerOf, isBeingKept, keep, watch } from "./question-kept.js"
import { formOf } from "./question-kinds.js"
import { clearVerdict, focusFirst } from "./question-parts.js"

/** Sends `mp-answer` after each Check and `mp-state` whenever `verdict` changes (detail: id, type, state, score, sure). With
 * `data-fresh` it does not show what was answered earlier: for pages that ask again on purpose. */
export class MpQuestion extends HTMLElement {
  /** @type {import("./verdict.js").Verdict | undefined} what is shown now */
  verdict
  /** How often something was shown: what comes later than that is not. */
  turn = 0
  /** @type {import("./question-kinds.js").Kind | undefined} */
  kind
  /** @type {typeof import("./question-marks.js").showVerdict | undefined} */
  showVerdict
  form = formOf(this.dataset.type ?? "")

  async connectedCallback() {
    const { signal } = (this.leaving = new AbortController())
    const form = this.querySelector("form")
    if (!this.form || !form) return
    for (const made of this.querySelectorAll("form [data-made]:not(mp-order *)")) made.remove()
    await this.form.prepare?.(this, signal)
    if (signal.aborted) return
    this.bar = new Bar(this, this.form)
    form.append(this.bar.all)
    for (const type of ["submit", "click", "change", "focusin", "pointerover"]) this.addEventListener(type, this, { signal })
    document.addEventListener("mp-item", this, { signal })
    this.open(true) // with what was picked before the script arrived
    await this.recall()
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  /** Reads, marks and shows answers of this type. */
  async known() {
    const { showVerdict } = await import("./question-marks.js")
    this.kind ??= await this.form?.kind()
    this.showVerdict = showVerdict
    return this.kind
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "focusin" || event.type === "pointerover") {
      if (!this.kind) this.known()
      watch(this)
    } else if (event.type === "submit") {
      event.preventDefault()
      this.answer()
    } else if (event.type === "change") {
      this.markAgain()
    } else if (event instanceof CustomEvent) {
      if (isAnswerOf(this, event.detail) && !isBeingKept(this)) this.take(event.detail)
    } else if (event.target === this.bar?.again) {
      this.restart()
      focusFirst(this)
    }
  }

  async answer() {
    const turn = ++this.turn
    const kind = this.kind ?? (await this.known())
    if (turn !== this.turn) return
    const given = kind?.given(this)
    const outcome = kind?.mark(this, given)
    if (outcome && "missing" in outcome) {
      this.bar?.say(outcome.missing)
      focusFirst(this)
    } else if (outcome) {
      this.show(outcome, given)
      this.bar?.focus(this.querySelector(".mp-compare"))
      this.tell("mp-answer")
      keep(this, outcome, given, this.bar?.sure ?? "", 1)
    }
  }

  /** Own words can be ticked further while they are compared. */
  markAgain() {
    const given = this.verdict?.state === "read" && this.kind?.given(this)
    const outcome = given && this.kind?.mark(this, given)
    if (!outcome || "missing" in outcome) return
    this.verdict = outcome
    this.bar?.say(outcome.text)
    keep(this, outcome, given, this.bar?.sure ?? "", 0)
  }

  async recall() {
    const item = await earlier(this)
    if (item && this.isConnected && !this.verdict) await this.take(item)
  }

  /** Shows what was answered earlier, here or elsewhere. @param {import("./store.js").Item} item */
  async take(item) {
    const turn = ++this.turn
    if (item.value === null) return this.restart(true)
    if (!fits(this, item)) return this.bar?.say("This question has changed since you answered it.")
    const kind = this.kind ?? (await this.known())
    if (turn !== this.turn) return
    const outcome = kind?.mark(this, item.value.given)
    if (!outcome || "missing" in outcome) return
    if (this.bar) this.bar.sure = item.value.sure
    this.show(outcome, item.value.given, true)
  }

  /** @param {import("./verdict.js").Verdict} verdict @param {any} given @param {boolean} [earlier] it was answered before */
  show(verdict, given, earlier = false) {
    this.verdict = verdict
    this.kind?.fill(this, given)
    this.showVerdict?.(this, verdict, this.form?.unmarked ?? false)
    this.bar?.show(verdict)
    this.tell("mp-state", earlier)
  }

  /** @param {boolean} [anew] the answer is put away until the next Check */
  restart(anew = false) {
    this.kind?.fill(this, undefined)
    this.open(anew)
  }

  /** Ready to be checked. @param {boolean} anew */
  open(anew) {
    this.turn += 1
    this.verdict = undefined
    clearVerdict(this, anew)
    this.bar?.ask()
    this.tell("mp-state")
  }

  /** @param {string} event @param {boolean} [earlier] */
  tell(event, earlier = false) {
    const { dataset: { id, type }, verdict, bar } = this
    const detail = { id, type, state: verdict?.state ?? "", score: verdict?.score ?? 0, sure: bar?.sure ?? "", earlier }
    this.dispatchEvent(new CustomEvent(event, { bubbles: true, detail }))
  }
}

customElements.define("mp-question", MpQuestion)
