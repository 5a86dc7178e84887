// The bar above the statements: which answers are being given, answering again, deleting all answers.
import { dateOf } from "./assessment-words.js"
import { element } from "./dom.js"
import { follow, kept } from "./past.js"

class MpAssessTimes extends HTMLElement {
  status = element("p", { class: "mp-assess-times__status", role: "status" })
  actions = element("p", { class: "mp-assess-times__actions" })

  connectedCallback() {
    this.replaceChildren(this.status, this.actions)
    this.leaving = new AbortController()
    follow(["rating", "setting"], this.leaving.signal, () => this.show())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  async show() {
    if (this.asking) return
    const [ratings, settings] = await kept("rating", "setting")
    const isSecond = settings.some(({ key, value }) => key === "self-assessment" && value.time === "after")
    const isBegun = ratings.some(({ value }) => Object.keys(value[isSecond ? "after" : "before"] ?? {}).length)
    this.say(isSecond ? `You are answering again. Your answers of ${earlier(ratings)} are kept to compare.` : "")
    if (ratings.length === 0) return this.actions.replaceChildren()
    const again = isBegun ? [button("Answer again", () => this.ask(isSecond ? THIRD : SECOND, "Answer again", async () => (await times()).answerAgain()))] : []
    const forget = button("Delete my answers", () => this.ask(DELETE, "Delete my answers", async () => (await times()).forgetAnswers(), "Your answers are deleted."))
    this.actions.replaceChildren(...again, forget)
  }

  /** Asks before anything happens. @param {string} question @param {string} yes @param {() => Promise<void>} then @param {string} [after] what is said then */
  ask(question, yes, then, after = "") {
    this.asking = true
    const end = async (/** @type {boolean} */ isYes) => {
      if (isYes) await then()
      this.asking = false
      await this.show()
      if (isYes && after) this.say(after)
      const next = this.querySelector("button") ?? document.querySelector("mp-rate summary")
      if (next instanceof HTMLElement) next.focus()
    }
    const go = button(yes, () => end(true))
    this.say(question)
    this.actions.replaceChildren(go, button("Cancel", () => end(false)))
    go.focus()
  }

  /** @param {string} words */
  say(words) {
    if (this.status.textContent !== words) this.status.textContent = words
  }
}

const SECOND = "Your answers stay as they are, to compare with. You then answer the statements anew."
const THIRD = "Your latest answers become the ones to compare with; the earlier ones are deleted. You then answer the statements anew."
const DELETE = "All answers of the self-assessment are deleted from this browser."

/** What writes is fetched when it is wanted. */
const times = () => import("./assessment-time.js")

/** The days of the first answers, in words. @param {import("./items.js").Item[]} ratings */
function earlier(ratings) {
  const days = [...new Set(ratings.map(({ value }) => value.beforeDay).filter(Boolean))].sort()
  const [first, last] = [days[0] ?? "", days[days.length - 1] ?? ""].map((day) => dateOf(day, document.documentElement.lang))
  return first === last ? first || "the first time" : `${first} to ${last}`
}

/** @param {string} words @param {() => void} press */
function button(words, press) {
  const made = element("button", { class: "mp-button mp-button--quiet", type: "button" }, words)
  made.addEventListener("click", press)
  return made
}

customElements.define("mp-assess-times", MpAssessTimes)
