// The statements of one competency: shows the answers that are kept, and keeps what is answered.
import { answered, countOf } from "./assessment-level.js"
import { countInWords } from "./assessment-words.js"
import { dayOf } from "./days.js"
import { element } from "./dom.js"
import { follow, kept } from "./past.js"

/** @typedef {import("./assessment-level.js").Answers} Answers */

class MpRate extends HTMLElement {
  /** Answers on their way to the store: what is shown waits for them. */
  writing = 0
  /** One after the other, in the order in which they were given. @type {Promise<unknown>} */
  kept = Promise.resolve()

  connectedCallback() {
    this.leaving = new AbortController()
    const { signal } = this.leaving
    for (const type of ["change", "click"]) this.addEventListener(type, this, { signal })
    this.keepEarly()
    follow(["rating", "setting"], signal, () => this.show())
    if (location.hash === `#rate-${this.competency}`) this.querySelector("details")?.setAttribute("open", "")
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  get competency() {
    return this.dataset.competency ?? ""
  }

  /** @returns {HTMLElement[]} */
  get statements() {
    return [...this.querySelectorAll("[data-key]")].filter((node) => node instanceof HTMLElement)
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    const statement = target instanceof Element && target.closest("[data-key]")
    if (!(statement instanceof HTMLElement)) return
    if (type === "change" && target instanceof HTMLInputElement) this.keep(statement, Number(target.value))
    if (type === "click" && target instanceof Element && target.closest(".mp-rate__clear")) this.clear(statement)
  }

  /** @param {HTMLElement} statement @param {number | undefined} answer */
  keep(statement, answer) {
    this.writing += 1
    this.kept = this.kept.then(() => this.write(statement, answer))
  }

  /** @param {HTMLElement} statement @param {number | undefined} answer */
  async write(statement, answer) {
    const [{ timeNow }, { askToKeep, change }] = await Promise.all([import("./assessment-time.js"), import("./store.js")])
    const time = await timeNow()
    await change("rating", this.competency, (rating) => answered(rating, time, statement.dataset.key ?? "", answer, dayOf()), this.dataset.digest)
    this.writing -= 1
    await this.show()
    await askToKeep()
  }

  /** What was ticked before this file had arrived. */
  keepEarly() {
    for (const statement of this.statements) {
      const radio = statement.querySelector("input:checked")
      if (radio instanceof HTMLInputElement && !statement.querySelector(".mp-rate__clear")) this.keep(statement, Number(radio.value))
    }
  }

  /** The answer is taken back; the focus stays with the statement. @param {HTMLElement} statement */
  clear(statement) {
    statement.querySelector("input")?.focus()
    fill(statement, undefined)
    this.keep(statement, undefined)
  }

  async show() {
    const [ratings, settings] = await kept("rating", "setting")
    if (this.writing) return
    const item = ratings.find(({ key }) => key === this.competency)
    const time = settings.some(({ key, value }) => key === "self-assessment" && value.time === "after") ? "after" : "before"
    /** @type {Answers} */
    const answers = item?.value[time] ?? {}
    for (const statement of this.statements) fill(statement, answers[statement.dataset.key ?? ""])
    const isOld = item && item.digest !== this.dataset.digest && Object.keys(answers).length
    const words = countInWords(countOf(answers, this.levels), this.statements.length)
    const stand = this.querySelector(".mp-assess-one__stand")
    if (stand) stand.textContent = isOld ? `${words}. The statements have changed since` : words
  }

  get levels() {
    /** @type {Record<string, string[]>} */
    const levels = {}
    for (const { dataset } of this.statements) (levels[(dataset.key ?? "").split(".")[0]] ??= []).push("")
    return levels
  }
}

/** @param {HTMLElement} statement @param {number | undefined} answer */
function fill(statement, answer) {
  for (const radio of statement.querySelectorAll("input")) {
    const isIt = radio.value === String(answer)
    if (radio.checked !== isIt) radio.checked = isIt
  }
  const clear = statement.querySelector(".mp-rate__clear")
  if (answer === undefined) clear?.remove()
  else if (!clear) statement.querySelector(".mp-rate__scale")?.append(clearButton(statement))
}

/** @param {HTMLElement} statement */
function clearButton(statement) {
  const words = statement.querySelector(".mp-rate__text")?.textContent ?? ""
  return element("button", { class: "mp-rate__clear", type: "button" }, "Leave out", element("span", { class: "mp-visually-hidden" }, `: ${words}`))
}

customElements.define("mp-rate", MpRate)
