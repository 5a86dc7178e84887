// What the check at the start of a module asks and offers. It locks nothing and opens nothing: every page stays where it
// is, and says when somebody said that they can do what it teaches.
import { dayOf } from "./days.js"
import { element } from "./dom.js"
import { follow, kept } from "./past.js"
import { marks, objectivesOf } from "./pre-check-page.js"
import { styled } from "./style-file.js"

/** @typedef {import("./pre-check-page.js").Objective} Objective */

export class PreCheck {
  boxes = element("div", { class: "mp-pre-check__boxes", role: "group", "aria-label": "I can do this already" })
  next = element("div", { class: "mp-pre-check__next" })
  status = element("p", { class: "mp-pre-check__status", role: "status" })
  questions = element("div", { class: "mp-pre-check__questions" })

  /** @param {HTMLElement} host @param {HTMLElement} details holds nothing but its summary @param {HTMLElement} count @param {AbortSignal} signal */
  constructor(host, details, count, signal) {
    this.page = pageOf(host)
    this.summary = details.querySelector("summary")
    this.count = count
    this.boxes.append(...objectivesOf().map(box))
    const told = element("p", {}, "Tick what you can do already. Nothing is locked or left out because of it, and you can change it at any time.")
    const more = element("p", {}, "For the whole competency: ", element("a", { href: host.dataset.assessment ?? "" }, "Self-assessment"))
    details.append(told, this.boxes, this.next, this.status, this.questions, more)
    this.boxes.addEventListener("change", ({ target }) => target instanceof HTMLInputElement && this.keep(target), { signal })
    follow(["known", "module"], signal, () => this.show())
    styled("assessment")
  }

  get module() {
    return this.page.dataset.module ?? ""
  }

  /** @returns {HTMLInputElement[]} */
  get inputs() {
    return [...this.boxes.querySelectorAll("input")]
  }

  /** Ticks on their way to the store: what is shown waits for them. */
  writing = 0
  /** One after the other, in the order in which they were set. @type {Promise<unknown>} */
  kept = Promise.resolve()

  /** @param {HTMLInputElement} input */
  keep({ value, checked }) {
    this.writing += 1
    this.kept = this.kept.then(() => this.write(value, checked))
  }

  /** @param {string} value @param {boolean} checked */
  async write(value, checked) {
    const { askToKeep, change } = await import("./store.js")
    const others = (/** @type {{objectives: string[]} | undefined} */ before) => (before?.objectives ?? []).filter((id) => id !== value)
    await change("known", this.module, (before) => ({ objectives: [...others(before), ...(checked ? [value] : [])], day: dayOf() }), this.page.dataset.digest)
    this.writing -= 1
    await this.show()
    await askToKeep()
  }

  async show() {
    const [items, modules] = await kept("known", "module")
    if (this.writing) return
    const item = items.find(({ key }) => key === this.module)
    const known = new Set(item?.value.objectives)
    for (const input of this.inputs) input.checked = known.has(input.value)
    const said = this.inputs.filter(({ checked }) => checked).map(({ value }) => value)
    const isChanged = said.length > 0 && item?.digest !== this.page.dataset.digest
    this.count.textContent = [said.length && `${said.length} of ${this.inputs.length} ticked`, isChanged && "The module has changed since"].filter(Boolean).join(". ")
    this.offer(said, modules.some(({ key }) => key === this.module))
    marks(known)
  }

  /** What may come next. @param {string[]} known @param {boolean} isDone */
  offer(known, isDone) {
    const isAll = known.length > 0 && known.length === this.inputs.length
    const offered = [known.length && this.trying(known), isAll && !isDone && button("Mark the whole module as done", () => this.markDone())]
    const wanted = offered.filter((node) => node instanceof HTMLElement)
    if (!this.next.contains(document.activeElement) || wanted.length !== this.next.children.length) this.next.replaceChildren(...wanted)
  }

  /** Questions in place, or where they stand on this page. @param {string[]} known */
  trying(known) {
    const quiz = document.querySelector(".mp-pages__item--quiz a")
    if (quiz instanceof HTMLAnchorElement) return button("Try two or three questions", () => this.ask(quiz.href, known))
    return document.querySelector("mp-quiz") ? element("p", {}, element("a", { href: "#mp-check" }, "Try the questions on this page")) : undefined
  }

  /** @param {string} quiz @param {string[]} known */
  async ask(quiz, known) {
    const { questionsFor } = await import("./pre-check-questions.js")
    const nodes = await questionsFor(quiz, known)
    const title = element("h3", { tabindex: "-1" }, "Try it")
    const more = element("p", {}, "Your answers are kept as in the ", element("a", { href: quiz }, "quiz"), ", and mean nothing more than that.")
    this.questions.replaceChildren(title, more, ...nodes)
    title.focus()
  }

  async markDone() {
    const { whole } = /** @type {any} */ (document.querySelector("mp-done"))
    const { mark } = await import("./page-marks.js")
    await mark(whole, whole.pages.map((/** @type {{id: string}} */ page) => page.id), true)
    this.status.textContent = "The module is marked as done. You can take that back at the end of this page."
    this.summary?.focus()
  }
}

/** @param {HTMLElement} inside */
const pageOf = (inside) => /** @type {HTMLElement} */ (inside.closest(".mp-page"))

/** @param {Objective} objective */
const box = ({ id, text }) =>
  element("label", { class: "mp-pre-check__box" }, element("input", { type: "checkbox", value: id, autocomplete: "off" }), element("span", {}, text))

/** @param {string} words @param {() => void} press */
function button(words, press) {
  const made = element("button", { class: "mp-button mp-button--quiet", type: "button" }, words)
  made.addEventListener("click", press)
  return made
}
