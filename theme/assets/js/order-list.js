// A list whose items can be moved: by buttons, by arrow keys on them, and by dragging. Says where an item is now.
import { element } from "./dom.js"
import { follow } from "./pointer.js"

export class MpOrder extends HTMLElement {
  said = element("p", { class: "mp-visually-hidden", role: "status", "data-made": "" })

  /** @type {string[] | undefined} the order in which the page came */
  mixed

  connectedCallback() {
    this.mixed ??= this.order
    this.leaving = new AbortController()
    const { signal } = this.leaving
    for (const made of this.querySelectorAll("[data-made]")) made.remove()
    for (const item of this.items) item.append(moves(item))
    this.append(this.said)
    this.addEventListener("click", this, { signal })
    this.addEventListener("keydown", this, { signal })
    follow(this, ".mp-order__grip", { move: (item, to) => this.drag(item, to.clientY), end: (item) => this.moved(item) }, signal)
    this.update()
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  get items() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll("li[data-choice]")])
  }

  get order() {
    return this.items.map((item) => item.dataset.choice ?? "")
  }

  /** Items that are not named keep their order, at the end; none named: as the page came. */
  set order(wished) {
    const ids = wished.length ? wished : this.mixed ?? []
    const place = (/** @type {HTMLElement} */ item) => (ids.indexOf(item.dataset.choice ?? "") + ids.length + 1) % (ids.length + 1)
    this.querySelector("ul")?.append(...this.items.sort((one, other) => place(one) - place(other)))
    this.said.textContent = ""
    this.update()
  }

  /** @param {Event} event */
  handleEvent(event) {
    const button = event.target instanceof Element ? event.target.closest("button") : null
    const item = button?.closest("li")
    if (!button || !item || button.matches(":disabled")) return
    if (event instanceof KeyboardEvent) {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
      if (!step) return
      event.preventDefault()
      this.move(item, step)
    } else {
      this.move(item, Number(button.dataset.step))
    }
  }

  /** @param {HTMLElement} item @param {number} step */
  move(item, step) {
    const next = this.items[this.items.indexOf(item) + step]
    if (!next) return
    const button = item.querySelector(`[data-step="${step}"]`)
    if (step < 0) item.after(next) // the neighbour moves, so that the focus stays
    else item.before(next)
    this.moved(item)
    if (button?.getAttribute("aria-disabled") !== "true") /** @type {HTMLElement} */ (button)?.focus()
  }

  /** The neighbours move, never the item: what leaves the page loses the pointer. @param {HTMLElement} item @param {number} to */
  drag(item, to) {
    const { items } = this
    const at = items.indexOf(item)
    item.after(...items.slice(0, at).filter((one) => middle(one) > to))
    item.before(...items.slice(at + 1).filter((one) => middle(one) < to))
  }

  /** @param {HTMLElement} item */
  moved(item) {
    this.update()
    this.said.textContent = `${wordsOf(item)}: now ${this.items.indexOf(item) + 1} of ${this.items.length}.`
  }

  update() {
    const { items } = this
    for (const [at, item] of items.entries()) {
      item.querySelector("[data-step='-1']")?.setAttribute("aria-disabled", String(at === 0))
      item.querySelector("[data-step='1']")?.setAttribute("aria-disabled", String(at === items.length - 1))
    }
  }
}

/** @param {Element} item */
function middle(item) {
  const { top, height } = item.getBoundingClientRect()
  return top + height / 2
}

/** @param {HTMLElement} item */
const wordsOf = (item) => item.querySelector(".mp-choice__text")?.textContent?.trim() ?? ""

/** @param {HTMLElement} item */
function moves(item) {
  const button = (/** @type {number} */ step, /** @type {string} */ way, /** @type {string} */ sign) =>
    element("button", { class: "mp-order__move", type: "button", "data-step": String(step), "aria-label": `Move ${way}: ${wordsOf(item)}` }, sign)
  return element("span", { class: "mp-order__moves", "data-made": "" },
    button(-1, "up", "↑"), button(1, "down", "↓"), element("span", { class: "mp-order__grip", "aria-hidden": "true" }, "⠿"))
}

customElements.define("mp-order", MpOrder)
