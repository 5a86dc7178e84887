// A quiz as it stands in the page: its questions, their choices, what they test, where they are taught.
import { copyOf } from "./question-parts.js"
import { byObjective, missedOf } from "./quiz-result.js"
import { change } from "./store.js"

/** @typedef {import("./question.js").MpQuestion} MpQuestion */

/** @param {string | undefined} key @returns {string} the question without its module */
const local = (key) => key?.split("/").pop() ?? ""

export class QuizPage {
  keeping = 0

  /** @param {HTMLElement} quiz */
  constructor(quiz) {
    this.quiz = quiz
    this.module = quiz.dataset.module ?? ""
    this.digest = /** @type {HTMLElement | null} */ (quiz.closest(".mp-page"))?.dataset.digest ?? ""
    this.list = /** @type {HTMLElement | null} */ (quiz.querySelector(".mp-quiz__questions"))
    this.items = new Map(/** @type {HTMLElement[]} */ ([...quiz.querySelectorAll(".mp-quiz__item")]).map((item) => [local(this.within(item).dataset.id), item]))
    this.settings = { draw: Number(quiz.dataset.draw), shuffle: quiz.dataset.shuffle === "true" }
    this.passMark = Number(quiz.dataset.passMark)
    this.retry = quiz.dataset.retry ?? "wrong"
  }

  /** @param {HTMLElement} item */
  within(item) {
    return /** @type {MpQuestion} */ (item.querySelector("mp-question"))
  }

  /** @param {string} id @returns {MpQuestion | undefined} */
  question(id) {
    const item = this.items.get(id)
    return item && this.within(item)
  }

  /** @returns {import("./quiz-draw.js").Entry[]} */
  get bank() {
    return [...this.items].map(([id, item]) => ({
      id,
      choices: choicesOf(item).map((choice) => ({ id: choice.dataset.choice ?? "", pinned: choice.dataset.pinned !== undefined })),
    }))
  }

  /** Moves only what stands elsewhere: a field that moves loses the focus. @param {import("./quiz-draw.js").Draw} draw */
  arrange({ questions, orders }) {
    for (const [id, item] of this.items) {
      item.hidden = !questions.includes(id)
      const choices = choicesOf(item)
      inOrder(choices, orders[id]?.flatMap((name) => choices.filter((choice) => choice.dataset.choice === name)) ?? [])
    }
    inOrder(/** @type {HTMLElement[]} */ ([...(this.list?.children ?? [])]).filter((item) => !item.hidden), questions.flatMap((id) => this.items.get(id) ?? []))
    this.quiz.toggleAttribute("data-drawn", true)
  }

  /** @param {(value: any) => import("./quiz-draw.js").Draw} next */
  async keepDraw(next) {
    this.keeping += 1 // what comes back meanwhile is older than what stands here
    const { value } = await change("draw", this.module, next, this.digest)
    this.keeping -= 1
    return value
  }

  /** @param {string[]} ids @returns {import("./quiz-result.js").Asked[]} */
  states(ids) {
    return ids.flatMap((id) => {
      const question = this.question(id)
      const { state = "", score = 0 } = question?.verdict ?? {}
      return question ? [{ id, state, score, objectives: question.dataset.objectives?.split(" ").filter(Boolean) ?? [] }] : []
    })
  }

  /** @param {import("./quiz-result.js").Asked[]} states @param {import("./quiz-result.js").Result} result
   * @returns {import("./quiz-summary.js").Summary} */
  summary(states, result) {
    const { passMark, retry, settings, items } = this
    const groups = byObjective(states, this.objectives.map((one) => one.dataset.objective ?? ""))
    const asked = states.map(({ id }) => id)
    return {
      result, passMark, retry, groups, missed: missedOf(states).length, others: settings.draw < items.size,
      level: this.quiz.closest("section") ? 3 : 2, textOf: (name) => this.textOf(name), linksOf: (id) => this.linksOf(id, asked),
    }
  }

  get objectives() {
    const found = /** @type {HTMLTemplateElement | null} */ (this.quiz.querySelector(".mp-quiz__objectives"))
    return /** @type {HTMLElement[]} */ ([...(found?.content.querySelectorAll("[data-objective]") ?? [])])
  }

  /** @param {string} objective */
  textOf(objective) {
    const found = this.objectives.find((one) => one.dataset.objective === objective)
    return found && copyOf(found)
  }

  /** @param {string} id @param {string[]} asked */
  linksOf(id, asked) {
    const question = this.question(id)
    const links = question?.querySelectorAll(":is(.mp-readagain, .mp-lookback):not([data-made] *) a") ?? []
    return { number: asked.indexOf(id) + 1, anchor: `#${question?.id ?? ""}`, read: /** @type {HTMLAnchorElement[]} */ ([...links]) }
  }
}

/** @param {HTMLElement} item @returns {HTMLElement[]} */
const choicesOf = (item) => [...item.querySelectorAll(".mp-choices > .mp-choice")].map((choice) => /** @type {HTMLElement} */ (choice))

/** @param {HTMLElement[]} now @param {HTMLElement[]} wanted */
function inOrder(now, wanted) {
  if (wanted.some((item, at) => item !== now[at])) wanted[0]?.parentElement?.append(...wanted)
}
