// The control at the end of a page of a module: done, and not done after all. The quiz page is done too when the quiz
// was passed, a conversation when an ending was reached.
import { element } from "./dom.js"
import { mark, marksOf } from "./page-marks.js"
import { follow } from "./past.js"
import { read, write } from "./store.js"
import { SITE } from "./store-place.js"
import { inAll, pageOf, wholeOf } from "./whole.js"

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {import("./page-marks.js").Marks} Marks
 */

class MpDone extends HTMLElement {
  button = element("button", { class: "mp-button mp-button--quiet", type: "button" })
  status = element("p", { class: "mp-done__status", role: "status" })
  news = element("div", { class: "mp-done__news", id: "mp-news" })
  endings = Infinity

  connectedCallback() {
    this.module = wholeOf(this)
    this.page = pageOf(this).dataset.page || "index"
    this.asking = false
    this.replaceChildren(this.news, this.button, this.status)
    this.leaving = new AbortController()
    const { signal } = this.leaving
    this.button.addEventListener("click", () => this.turn(), { signal })
    document.addEventListener("mp-item", (event) => this.hear(/** @type {CustomEvent<Item>} */ (event).detail), { signal })
    follow(["page", "module"], signal, () => this.show())
    this.remember()
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  get whole() {
    return this.module ?? wholeOf(this)
  }

  get isOverview() {
    return !this.whole.pages.some(({ id }) => id === this.page)
  }

  /** The pages this control stands for. */
  get meant() {
    return this.whole.pages.map(({ id }) => id).filter((id) => this.isOverview || id === this.page)
  }

  /** Where the learner is, for "Continue where you were". An overview is no page to come back to. */
  async remember() {
    const story = await read("story", `${this.whole.id}/${this.page}`)
    this.endings = story?.value.seen.length ?? 0
    if (this.isOverview || !location.href.startsWith(SITE.href)) return
    const url = (location.origin + location.pathname).slice(SITE.href.length)
    await write("place", "last", { url, title: document.querySelector("h1")?.textContent?.trim() ?? "", module: this.whole.id, page: this.page })
  }

  /** @param {Item} item */
  hear({ kind, key, value }) {
    const { id } = this.whole
    const isPassed = kind === "quiz" && this.page === "quiz" && key === id && value?.passed
    const isEnding = kind === "story" && key === `${id}/${this.page}` && value?.seen?.length > this.endings
    if (isEnding) this.endings = value.seen.length
    if (isPassed || isEnding) mark(this.whole, this.meant, true)
  }

  /** @param {Marks} marks */
  isDone({ done, finished }) {
    return this.isOverview ? Boolean(finished) : done.has(this.page ?? "")
  }

  async turn() {
    const isDone = this.isDone(await marksOf(this.whole))
    if (isDone && this.meant.length > 1) this.ask()
    else await mark(this.whole, this.meant, !isDone)
  }

  /** One press would take back many pages and the day: asked first, and a second press in the same place keeps them. */
  ask() {
    const end = async (/** @type {boolean} */ isYes) => {
      if (isYes) await mark(this.whole, this.meant, false)
      this.asking = false
      this.replaceChildren(this.news, this.button, this.status)
      await this.show()
      this.button.focus()
    }
    const [keep, go] = ["Keep it as done", "Mark all as not done"].map((words) => element("button", { class: "mp-button mp-button--quiet", type: "button" }, words))
    keep.addEventListener("click", () => end(false))
    go.addEventListener("click", () => end(true))
    this.asking = true
    this.button.replaceWith(keep, go)
    this.status.textContent = `All ${this.meant.length} pages lose their mark, and the module its day.`
    keep.focus()
  }

  async show() {
    const marks = await marksOf(this.whole)
    if (this.asking) return
    const isDone = this.isDone(marks)
    this.button.textContent = isDone ? "Mark as not done" : `Mark ${this.isOverview ? "the whole module" : this.page === "index" ? "this module" : "this page"} as done`
    this.toggleAttribute("data-done", isDone)
    const words = [isDone && this.page !== "index" && "This page is done.", await inAll(this.whole, marks)].filter(Boolean).join(" ")
    if (this.status.textContent !== words) this.status.textContent = words
    this.tellNews(marks)
  }

  /** What changed since the module was finished, on its first page. @param {Marks} marks */
  async tellNews({ finished }) {
    const isNew = this.page === "index" && finished && finished.digest !== this.whole.digest
    if (!isNew) return this.news.replaceChildren()
    const { newsOf } = await import("./progress-news.js")
    this.news.replaceChildren(...(await newsOf(this.whole, finished)))
  }
}

customElements.define("mp-done", MpDone)
