// What stands below the form of a question: how sure are you, Check, the verdict, what to read, Try again.
import { element } from "./dom.js"
import { copyOf } from "./question-parts.js"
import { SURENESS, surenessSays } from "./sureness.js"

export class Bar {
  status = element("p", { class: "mp-question__verdict", role: "status" })
  more = element("div", { class: "mp-question__more" })

  /** @param {HTMLElement} question @param {import("./question-kinds.js").Look} look */
  constructor(question, look) {
    this.question = question
    this.check = element("button", { class: "mp-button", type: "submit" }, look.check ?? "Check")
    this.again = element("button", { class: "mp-button mp-button--quiet", type: "button" }, look.again ?? "Try again")
    this.canAgain = look.again !== ""
    this.asked = look.unmarked ? undefined : sureGroup(question.id)
    const row = element("div", { class: "mp-question__row" }, this.check, this.again, this.status)
    this.all = element("div", { class: "mp-question__actions", "data-made": "" }, ...(this.asked ? [this.asked] : []), row, this.more)
  }

  get sure() {
    return [...(this.asked?.querySelectorAll("input") ?? [])].find((input) => input.checked)?.value ?? ""
  }

  set sure(value) {
    for (const input of this.asked?.querySelectorAll("input") ?? []) input.checked = input.value === value
  }

  /** @param {string} words */
  say(words) {
    this.status.textContent = words
  }

  ask() {
    this.sure = ""
    this.asked?.toggleAttribute("hidden", false)
    this.check.hidden = false
    this.again.hidden = true
    this.more.replaceChildren()
    this.say("")
  }

  /** @param {import("./verdict.js").Verdict} verdict */
  show({ state, text }) {
    this.asked?.toggleAttribute("hidden", true)
    this.check.hidden = this.canAgain
    this.again.hidden = !this.canAgain
    this.more.replaceChildren(...this.furtherOn(state))
    this.say(`${text} ${surenessSays(state, this.sure)}`.trim())
  }

  /** Called after the reasons are there, which would push the button out of sight. @param {Element | null} instead */
  focus(instead) {
    if (this.canAgain) /** @type {HTMLElement} */ (instead ?? this.again).focus()
  }

  /** The idea behind a right answer; after another one, where it is taught. @param {string} state */
  furtherOn(state) {
    const wanted = { right: ".mp-answer .mp-explanation", partly: ".mp-readagain", wrong: ".mp-readagain" }[state]
    const found = wanted && this.question.querySelector(`${wanted}:not([data-made] *)`)
    return found ? [copyOf(found)] : []
  }
}

/** @param {string} id */
function sureGroup(id) {
  const inputs = SURENESS.map(([value, words]) =>
    element("label", {}, element("input", { type: "radio", name: `${id}-sure`, value, autocomplete: "off" }), ` ${words}`))
  return element("fieldset", { class: "mp-sure" }, element("legend", {}, "How sure are you? (optional)"), element("div", { class: "mp-scale" }, ...inputs))
}
