// "Continue where you were", what comes back today, and the next step for each chosen role. On the home page nothing is
// shown before something is kept; on My learning (`data-stays`) it says so.
import { CurriculumFault, curriculum, root } from "./curriculum.js"
import { element } from "./dom.js"
import { follow, kept } from "./past.js"
import { wayOf } from "./progress-curriculum.js"
import { isPageDone, pastOf } from "./progress-state.js"
import { courseInWords, timeInWords } from "./progress-words.js"
import { keepRoom } from "./room.js"

/**
 * @typedef {import("./curriculum.js").Curriculum} Curriculum
 * @typedef {import("./items.js").Item} Item
 */

const KINDS = ["place", "role", "module", "page", "answer", "card", "plan"]

class MpContinue extends HTMLElement {
  /** Links that wait in the page, so that whoever moves the pages moves them too. */
  urls = { review: "", mine: "" }
  /** What stands here when nothing is kept. @type {Element[]} */
  empty = []

  connectedCallback() {
    if (!this.leaving) this.readPage()
    this.leaving = new AbortController()
    follow(KINDS, this.leaving.signal, () => this.show())
  }

  readPage() {
    const [review, mine] = [...this.querySelectorAll("a[hidden]")].map((link) => link.getAttribute("href") ?? "")
    this.urls = { review, mine }
    this.empty = [...this.children].filter((node) => !node.matches(".mp-waiting, a[hidden]"))
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  get stays() {
    return this.dataset.stays !== undefined
  }

  async show() {
    const [places, roles, modules, pages, answers, cards, plans] = await kept(...KINDS)
    const past = pastOf(modules, pages, answers)
    const lines = [...(roles.length ? await steps(past, roles.map(({ key }) => key), !this.stays) : []), ...(cards.length || plans.length ? await returning(this.urls.review) : [])]
    const place = await placeOf(places[0], past)
    const parts = [...place, ...(lines.length ? [element("ul", { class: "mp-continue__list" }, ...lines)] : [])]
    this.fill(parts, parts.length + modules.length + pages.length > 0)
  }

  /** @param {Node[]} parts @param {boolean} hasBegun */
  fill(parts, hasBegun) {
    const mine = element("p", {}, element("a", { href: this.urls.mine }, "My learning"))
    const atHome = hasBegun ? [element("h2", { id: "go-on" }, "Go on"), ...parts, mine] : []
    const atLearning = parts.length ? parts : this.empty
    this.replaceChildren(...(this.stays ? atLearning : atHome))
    this.dataset.known = ""
    keepRoom(this, this.stays ? "next" : "go-on", hasBegun)
  }
}

/** The page where the learner was; when that is done, its module, as long as something of it is open.
 * @param {Item | undefined} place @param {import("./progress-state.js").Past} past @returns {Promise<Node[]>} */
async function placeOf(place, past) {
  if (!place || past.finished.has(place.value.module)) return []
  const { module, page = "", title, url } = place.value
  if (!isPageDone(past, module, page)) return button(new URL(url, root).href, `Continue where you were: ${title}`)
  const data = await curriculum().catch(() => undefined) // the lines below say why
  return data && Object.hasOwn(data.modules, module) ? button(data.modules[module].url, `Go on with ${data.modules[module].title}`) : []
}

/** @param {string} url @param {string} words @returns {Node[]} nothing for an address outside of this site */
function button(url, words) {
  return url.startsWith(root.href) ? [element("p", { class: "mp-continue__place" }, element("a", { class: "mp-button", href: url }, words))] : []
}

/** The next step on the path of each role. @param {import("./progress-state.js").Past} past @param {string[]} chosen @param {boolean} counted */
async function steps(past, chosen, counted) {
  try {
    const data = await curriculum()
    const paths = data.paths.filter(({ role }) => chosen.includes(role))
    return paths.map((path) => stepOn(wayOf(past, data, path), counted))
  } catch (fault) {
    if (!(fault instanceof CurriculumFault)) throw fault
    return [element("li", {}, `Your next step cannot be shown. ${fault.message}`)]
  }
}

/** @param {import("./progress-curriculum.js").Way} way @param {boolean} counted */
function stepOn(way, counted) {
  const line = element("li", {}, element("a", { class: "mp-continue__role", href: way.url }, way.title), ": ")
  if (counted || !way.next) line.append(`${courseInWords(way, "module", "modules")}. `)
  if (!way.next) return line
  const said = way.next.stand === "started" ? "Go on with " : way.done < way.all ? "Next: " : "Optional: "
  line.append(said, element("a", { href: way.next.url }, way.next.title), ` (${timeInWords(way.next.left)})`)
  return line
}

/** What comes back today. @param {string} url of the review */
async function returning(url) {
  const { lookBacksDue, questionsDue } = await import("./coming-back.js")
  const [count, looks] = await Promise.all([questionsDue(), lookBacksDue()])
  const lines = looks.map((look) => element("li", {}, "Look back at your plan: ", element("a", { href: look.url }, look.title)))
  if (count) lines.push(element("li", {}, "Review: ", element("a", { href: url }, count === 1 ? "1 question for today" : `${count} questions for today`)))
  return lines
}

customElements.define("mp-continue", MpContinue)
