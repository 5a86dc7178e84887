// A quiz: draws its questions, says how far one is, and ends with what to read again. The questions answer for themselves.
import { element } from "./dom.js"
import { focusFirst } from "./question-parts.js"
import { drawn, drawnAnew } from "./quiz-draw.js"
import { QuizPage } from "./quiz-page.js"
import { missedOf, resultOf } from "./quiz-result.js"
import { change, read } from "./store.js"

class MpQuiz extends HTMLElement {
  /** @type {import("./quiz-draw.js").Draw} */
  draw = { questions: [], orders: {}, open: [] }
  progress = element("p", { class: "mp-quiz__progress", "data-made": "" })
  said = element("p", { class: "mp-quiz__said", role: "status" })
  end = element("div", { class: "mp-quiz__end" })
  quiz = new QuizPage(this)

  async connectedCallback() {
    const { signal } = (this.leaving = new AbortController())
    this.quiz = new QuizPage(this)
    if (!this.quiz.items.size) return
    for (const made of this.querySelectorAll(":scope > [data-made]")) made.remove()
    this.quiz.list?.before(this.progress)
    this.append(element("div", { class: "mp-quiz__foot", "data-made": "" }, this.said, this.end))
    for (const type of ["mp-answer", "mp-state", "click"]) this.addEventListener(type, this, { signal })
    document.addEventListener("mp-item", this, { signal })
    const [kept, quiz] = await Promise.all([read("draw", this.quiz.module), read("quiz", this.quiz.module)])
    if (signal.aborted) return
    this.toggleAttribute("data-passed", quiz?.value.passed === true)
    this.apply(await this.drawOf(kept?.value))
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  /** What was drawn earlier, repaired where the bank has changed. @param {any} kept */
  async drawOf(kept) {
    const { bank, settings } = this.quiz
    const next = drawn(bank, settings, kept, Math.random)
    const chance = settings.shuffle || settings.draw < bank.length
    return !chance || JSON.stringify(next) === JSON.stringify(kept) ? next : this.quiz.keepDraw((value) => drawn(bank, settings, value, Math.random))
  }

  /** @param {import("./quiz-draw.js").Draw} draw */
  apply(draw) {
    const answered = this.draw.open.filter((id) => !draw.open.includes(id))
    this.draw = draw
    this.quiz.arrange(draw)
    for (const id of draw.open) if (this.quiz.question(id)?.verdict) this.quiz.question(id)?.restart(true)
    for (const id of answered) if (!this.quiz.question(id)?.verdict) this.quiz.question(id)?.recall()
    this.count()
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (!(event instanceof CustomEvent)) return this.press(event)
    if (event.type === "mp-item") return this.heard(event.detail)
    const { id = "", earlier } = event.detail
    const local = id.split("/").pop()
    if (event.type === "mp-answer") this.answered(local)
    else if (earlier && this.draw.open.includes(local)) this.quiz.question(local)?.restart(true)
    else this.count()
  }

  /** @param {import("./store.js").Item} item */
  heard({ kind, key, value }) {
    if (key !== this.quiz.module || !value) return
    if (kind === "quiz") this.toggleAttribute("data-passed", value.passed)
    if (kind === "draw" && !this.quiz.keeping && JSON.stringify(value) !== JSON.stringify(this.draw)) this.apply(drawn(this.quiz.bank, this.quiz.settings, value, Math.random))
  }

  /** @param {string} id */
  answered(id) {
    const { module, digest, passMark } = this.quiz
    if (this.draw.open.includes(id)) {
      this.draw = { ...this.draw, open: this.draw.open.filter((one) => one !== id) }
      this.quiz.keepDraw(() => this.draw)
    }
    const { complete, answered, asked, score, passed, marked, right } = resultOf(this.quiz.states(this.draw.questions), passMark)
    this.said.textContent = complete ? "All questions answered." : `${answered} of ${asked} answered.`
    if (complete) change("quiz", module, (before) => ({ score, passed: passed || before?.passed === true, asked: marked, right }), digest)
    this.count()
  }

  async count() {
    if (!this.draw.questions.length) return // not drawn yet
    const states = this.quiz.states(this.draw.questions)
    const result = resultOf(states, this.quiz.passMark)
    this.progress.textContent = `${result.answered} of ${result.asked} answered`
    this.progress.style.setProperty("--mp-part", String(result.answered / result.asked))
    const next = states.find(({ state }) => !state)
    if (next) {
      const link = element("a", { href: `#${this.quiz.question(next.id)?.id}` }, "To the next question without an answer")
      this.end.replaceChildren(...(result.answered ? [link] : []))
    } else {
      const [{ summaryOf }, { summaryFor }] = await Promise.all([import("./quiz-summary.js"), import("./quiz-read-again.js")])
      if (this.draw.questions.every((id) => this.quiz.question(id)?.verdict)) this.end.replaceChildren(summaryOf(summaryFor(this.quiz, states, result)))
    }
  }

  /** @param {Event} event */
  async press({ target }) {
    const way = target instanceof HTMLElement ? target.dataset.way : undefined
    if (!way) return
    const { bank, settings } = this.quiz
    const missed = missedOf(this.quiz.states(this.draw.questions))
    const next = way === "all" ? drawnAnew(bank, settings, this.draw, Math.random) : { ...this.draw, open: missed }
    this.apply(next)
    const first = this.quiz.question(next.questions.find((id) => next.open.includes(id)) ?? "")
    if (first) focusFirst(first)
    await this.quiz.keepDraw(() => next)
  }
}

customElements.define("mp-quiz", MpQuiz)
