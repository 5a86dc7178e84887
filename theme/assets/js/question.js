// A question that answers back. The page holds the form and, in a <details>, every answer with its reason; this adds
// Check, the verdict, the reasons for what was picked, and Try again. Nothing is stored.
import { element } from "./dom.js"
import { markBestAndWorst, markMultiple, markRated, markSingle, markStatements } from "./question-marking.js"

/** Sends `mp-answer` (bubbles; detail: id, type, state, score) after each check. */
class MpQuestion extends HTMLElement {
  status = element("p", { class: "mp-question__verdict", role: "status" })
  check = /** @type {HTMLButtonElement} */ (element("button", { class: "mp-button", type: "submit" }, "Check"))
  again = element("button", { class: "mp-button mp-button--quiet", type: "button" }, "Try again")

  connectedCallback() {
    if (!this.marking || !this.querySelector("form fieldset")) return
    this.querySelector(".mp-question__actions")?.remove()
    this.form.append(element("div", { class: "mp-question__actions" }, this.check, this.again, this.status))
    this.addEventListener("submit", this)
    this.addEventListener("click", this)
    this.restart()
  }

  get form() {
    return /** @type {HTMLFormElement} */ (this.querySelector("form"))
  }

  get fieldset() {
    return /** @type {HTMLFieldSetElement} */ (this.querySelector("fieldset"))
  }

  get marking() {
    const type = this.dataset.type
    if (type === "single") return markSingle
    if (type === "multiple") return markMultiple
    if (type === "true-false") return markStatements
    if (type !== "judgement") return undefined
    return this.querySelector("input[name$='-best']") ? markBestAndWorst : markRated
  }

  /** @returns {import("./question-marking.js").Choice[]} */
  get choices() {
    return this.items.map((item) => {
      const inputs = [...item.querySelectorAll("input")].filter((input) => input.checked)
      return {
        id: item.dataset.choice ?? "",
        correct: item.dataset.correct === "true",
        rating: item.dataset.rating ?? "",
        picked: inputs.length > 0,
        best: inputs.some((input) => input.name.endsWith("-best")),
        worst: inputs.some((input) => input.name.endsWith("-worst")),
        rated: inputs[0]?.value ?? "",
      }
    })
  }

  /** @returns {HTMLElement[]} */
  get items() {
    return [...this.querySelectorAll(".mp-choice, .mp-statement")].filter((item) => item instanceof HTMLElement)
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "submit") {
      event.preventDefault()
      this.answer()
    } else if (event.target === this.again) {
      this.restart()
      this.form.querySelector("input")?.focus()
    }
  }

  answer() {
    const outcome = this.marking?.(this.choices)
    if (!outcome) return
    if ("missing" in outcome) {
      this.status.textContent = outcome.missing
      this.form.querySelector("input")?.focus()
      return
    }
    this.dataset.state = outcome.state
    this.fieldset.disabled = true
    this.check.hidden = true
    this.again.hidden = false
    for (const { id, state, word } of outcome.marks) this.mark(id, state, word, outcome.explain.includes(id))
    this.again.focus() // after the reasons, which would push it out of sight
    this.status.textContent = outcome.text
    const { type, id } = this.dataset
    this.dispatchEvent(new CustomEvent("mp-answer", { bubbles: true, detail: { id, type, state: outcome.state, score: outcome.score } }))
  }

  /** @param {string} id @param {string} state @param {string} word @param {boolean} explain */
  mark(id, state, word, explain) {
    const item = this.items.find((one) => one.dataset.choice === id)
    const reason = this.querySelector(`.mp-answer__item[data-choice="${CSS.escape(id)}"] .mp-feedback`)
    const note = element("div", { class: "mp-choice__note" }, element("strong", { class: "mp-choice__word" }, word))
    if (reason && explain) note.append(withoutIds(reason))
    if (state) item?.setAttribute("data-state", state)
    item?.append(note)
  }

  restart() {
    this.form.reset()
    this.fieldset.disabled = false
    this.check.hidden = false
    this.again.hidden = true
    this.status.textContent = ""
    delete this.dataset.state
    for (const item of this.items) {
      delete item.dataset.state
      item.querySelector(".mp-choice__note")?.remove()
    }
  }
}

/** @param {Element} original */
function withoutIds(original) {
  const copy = /** @type {Element} */ (original.cloneNode(true))
  for (const node of [copy, ...copy.querySelectorAll("[id]")]) node.removeAttribute("id")
  return copy
}

customElements.define("mp-question", MpQuestion)
