// The button at the end of a page of a module: done, and not done after all.
import { element } from "./dom.js"
import { mark, marksOf } from "./page-marks.js"
import { follow } from "./past.js"
import { keepRoom } from "./room.js"
import { inAll } from "./whole.js"

/** @typedef {import("./page-marks.js").Marks} Marks */

/** What the button says as the page has it. @type {WeakMap<HTMLElement, string>} */
const WORDS = new WeakMap()

export class DoneControl {
  news = element("div", { class: "mp-done__news", id: "mp-news" })
  asking = false
  /** As they were shown last. @type {Marks | undefined} */
  marks

  /** @param {import("./progress-page.js").MpDone} host @param {AbortSignal} signal */
  constructor(host, signal) {
    this.host = host
    this.button = host.button
    this.status = /** @type {HTMLElement} */ (host.querySelector("[role=status]"))
    if (!WORDS.has(this.button)) WORDS.set(this.button, this.button.textContent ?? "")
    host.prepend(this.news)
    follow(["page", "module"], signal, () => this.show())
  }

  /** @param {Marks} marks */
  isDone({ done, finished }) {
    return this.host.isOverview ? Boolean(finished) : done.has(this.host.page ?? "")
  }

  /** What is meant is what the button says, also when the store knows better. */
  async turn() {
    const { host, marks } = this
    const isDone = host.hasAttribute("data-done")
    if (isDone && host.meant.length > 1) this.ask()
    else await mark(host.whole, host.meant, !isDone, marks)
  }

  /** One press would take back many pages and the day: asked first, and a second press in the same place keeps them. */
  ask() {
    const end = async (/** @type {boolean} */ isYes) => {
      if (isYes) await mark(this.host.whole, this.host.meant, false, this.marks)
      this.asking = false
      this.host.replaceChildren(this.news, this.button, this.status)
      await this.show()
      this.button.focus()
    }
    const [keep, go] = ["Keep it as done", "Mark all as not done"].map((words) => element("button", { class: "mp-button mp-button--quiet", type: "button" }, words))
    keep.addEventListener("click", () => end(false))
    go.addEventListener("click", () => end(true))
    this.asking = true
    this.button.replaceWith(keep, go)
    this.status.textContent = `All ${this.host.meant.length} pages lose their mark, and the module its day.`
    keep.focus()
  }

  async show() {
    const { host } = this
    const marks = (this.marks = await marksOf(host.whole))
    if (this.asking) return
    const isDone = this.isDone(marks)
    const words = isDone ? "Mark as not done" : WORDS.get(this.button) ?? ""
    if (this.button.textContent !== words) this.button.textContent = words
    host.toggleAttribute("data-done", isDone)
    const said = [isDone && host.page !== "index" && "This page is done.", await inAll(host.whole, marks)].filter(Boolean).join(" ")
    if (this.status.textContent !== said) this.status.textContent = said
    await this.tellNews(marks)
    if (!this.news.hasChildNodes()) keepRoom(host, "done", said !== "")
  }

  /** What changed since the module was finished, on its first page. @param {Marks} marks */
  async tellNews({ finished }) {
    const { whole, page } = this.host
    const isNew = page === "index" && finished && finished.digest !== whole.digest
    if (!isNew) return this.news.replaceChildren()
    const { newsOf } = await import("./progress-news.js")
    this.news.replaceChildren(...(await newsOf(whole, finished)))
  }
}
