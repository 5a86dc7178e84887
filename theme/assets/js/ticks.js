// Ticks: in the sidebar, on cards, at the stations of a path, on maps and in the table of pages. A shape and words, never colour
// alone. Nothing kept, nothing added.
import { element } from "./dom.js"
import { follow, kept } from "./past.js"
import { isPageDone, pastOf, standOf } from "./progress-state.js"
import { STANDS } from "./progress-words.js"

/**
 * @typedef {import("./progress-state.js").Past} Past
 * @typedef {import("./progress-state.js").Stand} Stand
 */

class MpTicks extends HTMLElement {
  connectedCallback() {
    this.leaving = new AbortController()
    follow(["module", "page", "answer"], this.leaving.signal, () => this.show())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  async show() {
    const [modules, pages, answers] = await kept("module", "page", "answer")
    const past = pastOf(modules, pages, answers)
    for (const one of all(".mp-station[data-module]")) tick(one, ".mp-station__head", moduleStand(past, one))
    for (const one of all(".mp-card--module[data-module]")) tick(one, ".mp-card__facts", moduleStand(past, one))
    for (const one of all(".mp-atlas__place[data-module]")) tick(one, ".mp-atlas__note", moduleStand(past, one))
    for (const one of document.querySelectorAll(".mp-graph__box[data-module]")) if (one instanceof SVGElement) one.dataset.stand = moduleStand(past, one)
    const page = all(".mp-page[data-module]")[0]
    if (!page) return
    for (const one of all(".mp-around__item[data-page], .mp-pages__item[data-page]")) tick(one, "a", pageStand(past, page, one), true)
  }
}

/** @param {string} selector @returns {HTMLElement[]} */
const all = (selector) => [...document.querySelectorAll(selector)].filter((node) => node instanceof HTMLElement)

/** @param {Past} past @param {HTMLElement | SVGElement} one */
const moduleStand = (past, { dataset }) => standOf(past, dataset.module ?? "", dataset.digest ?? "")

/** An overview stands as its module does. @param {Past} past @param {HTMLElement} page @param {HTMLElement} one @returns {Stand} */
function pageStand(past, page, one) {
  const module = page.dataset.module ?? ""
  const name = one.dataset.page ?? ""
  const stand = name === "index" ? standOf(past, module, page.dataset.digest ?? "") : ""
  if (stand) return stand === "started" ? "" : stand
  return isPageDone(past, module, name) ? "done" : ""
}

/** @param {HTMLElement} one @param {string} where @param {Stand} stand @param {boolean} [hidden] the words are for listeners only */
function tick(one, where, stand, hidden = false) {
  if ((one.dataset.stand ?? "") === stand) return
  one.querySelector(".mp-tick")?.remove()
  if (stand) one.dataset.stand = stand
  else delete one.dataset.stand
  const words = hidden ? element("span", { class: "mp-tick mp-visually-hidden" }, `, ${STANDS[stand].toLowerCase()}`) : element("strong", { class: "mp-tick" }, STANDS[stand])
  if (stand) one.querySelector(where)?.append(" ", words)
}

customElements.define("mp-ticks", MpTicks)
