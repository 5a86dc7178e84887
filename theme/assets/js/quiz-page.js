// A quiz as it stands in the page: its questions, their choices, what they test, where they are taught.
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
}

/** @param {HTMLElement} item @returns {HTMLElement[]} */
const choicesOf = (item) => [...item.querySelectorAll(".mp-choices > .mp-choice")].map((choice) => /** @type {HTMLElement} */ (choice))

/** @param {HTMLElement[]} now @param {HTMLElement[]} wanted */
function inOrder(now, wanted) {
  if (wanted.some((item, at) => item !== now[at])) wanted[0]?.parentElement?.append(...wanted)
}
