// The first button of a path or a module: it leads to the next step, and says how much is done and left. When all is done,
// a path leads to the record, and a module to its first page again.
import { root } from "./curriculum.js"
import { element } from "./dom.js"
import { follow, kept } from "./past.js"
import { courseOf, isPageDone, pastOf, standOf, stepOf } from "./progress-state.js"
import { courseInWords } from "./progress-words.js"
import { keepRoom } from "./room.js"

/** @typedef {{words: string, url: string}} Offer */

class MpGoOn extends HTMLElement {
  note = element("span", { class: "mp-go-on__note" })
  /** @type {HTMLAnchorElement | null} */
  link = null
  start = { words: "", url: "" }

  connectedCallback() {
    this.link ??= this.querySelector("a")
    if (!this.leaving) this.start = { words: this.link?.textContent ?? "", url: this.link?.getAttribute("href") ?? "" }
    this.leaving = new AbortController()
    follow(["module", "page", "answer"], this.leaving.signal, () => this.show())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  async show() {
    const [modules, pages, answers] = await kept("module", "page", "answer")
    const past = pastOf(modules, pages, answers)
    const places = [...document.querySelectorAll(this.dataset.steps ?? "")].filter((one) => one instanceof HTMLElement)
    const course = courseOf(places.map((one) => step(past, one)))
    const next = places[course.next]
    const hasBegun = course.done > 0 || places.some(({ dataset }) => past.started.has(dataset.module ?? ""))
    const ofPages = places[0]?.dataset.page !== undefined
    this.offer(hasBegun ? this.onward(next?.querySelector("a"), ofPages) : this.start)
    this.note.textContent = hasBegun ? `${courseInWords(course, ofPages ? "page" : "module", ofPages ? "pages" : "modules")}.` : ""
    if (!ofPages && course.all && course.done === course.all) this.note.append(" See ", ...(next ? [link("record/", "your record"), " and "] : []), link("my-learning/", "My learning"), ".")
    if (isUpdated(past)) this.note.append(" ", element("a", { href: "#mp-news" }, "It has changed since."))
    if (hasBegun) this.append(this.note)
    else this.note.remove()
    keepRoom(this.parentElement ?? this, ofPages ? "start-of-module" : "start-of-path", hasBegun)
  }

  /** What comes after what is done. @param {HTMLAnchorElement | null | undefined} next @param {boolean} ofPages @returns {Offer} */
  onward(next, ofPages) {
    if (next) return { words: `Go on: ${wordsOf(next)}`, url: next.getAttribute("href") ?? "" }
    return ofPages ? { words: "Read again", url: this.start.url } : { words: "All done: see your record", url: urlOf("record/") }
  }

  /** @param {Offer} offer */
  offer({ words, url }) {
    if (!this.link || this.link.textContent === words) return
    this.link.textContent = words
    this.link.setAttribute("href", url)
  }
}

/** @param {string} address from the root of the site */
const urlOf = (address) => new URL(address, root).href

/** @param {string} address @param {string} words */
const link = (address, words) => element("a", { href: urlOf(address) }, words)

/** Whether this page is of a module that changed since it was finished. @param {import("./progress-state.js").Past} past */
function isUpdated(past) {
  const page = document.querySelector(".mp-page[data-module]")
  return page instanceof HTMLElement && standOf(past, page.dataset.module ?? "", page.dataset.digest ?? "") === "updated"
}

/** Without the words of a tick. @param {HTMLAnchorElement} link */
const wordsOf = (link) => [...link.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join("").trim()

/** @param {import("./progress-state.js").Past} past @param {HTMLElement} place @returns {import("./progress-state.js").Step} */
function step(past, { dataset, classList }) {
  const { module = "", page, minutes } = dataset
  const required = !classList.contains("mp-station--optional")
  if (page === undefined) return stepOf(past, { id: module, required, minutes: Number(minutes) })
  const whole = /** @type {HTMLElement | null} */ (document.querySelector(".mp-page"))?.dataset.module ?? ""
  return { finished: isPageDone(past, whole, page), required, left: Number(minutes) }
}

customElements.define("mp-go-on", MpGoOn)
