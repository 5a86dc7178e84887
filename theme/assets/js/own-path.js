// What is next on each path. With a chosen role its step alone, and the others on demand; after its last module, the record.
import { root } from "./curriculum.js"
import { element } from "./dom.js"
import { follow, kept } from "./past.js"

class MpOwnPath extends HTMLElement {
  /** The steps as they stand in the page, and their links to paths. @type {Map<Element, Element[]>} */
  links = new Map()
  others = element("ul")
  fold = element("details", { class: "mp-onward__others" }, element("summary", {}, "On other paths"), this.others)

  connectedCallback() {
    if (!this.leaving) this.links = new Map([...this.querySelectorAll("li")].map((step) => [step, [...step.querySelectorAll("a[data-role]")]]))
    this.leaving = new AbortController()
    follow(["role"], this.leaving.signal, () => this.show())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  async show() {
    const [roles] = await kept("role")
    const chosen = new Set(roles.map(({ key }) => key))
    /** @param {Element} link */
    const isMine = (link) => chosen.has(link.getAttribute("data-role") ?? "")
    this.querySelectorAll(".mp-yours").forEach((mark) => mark.remove())
    for (const [step, links] of this.links) {
      put([...step.querySelectorAll("a[data-role]")], first(links, isMine))
      for (const link of links.filter(isMine)) link.after(element("span", { class: "mp-yours" }, " (your role)"))
    }
    this.place((step) => this.links.get(step)?.some(isMine) ?? false)
  }

  /** @param {(step: Element) => boolean} isMine */
  place(isMine) {
    const steps = [...this.links.keys()]
    const mine = steps.filter(isMine)
    const others = mine.length ? steps.filter((step) => !isMine(step)) : []
    fill(this.querySelector("ul"), mine.length ? mine : steps)
    fill(this.others, others)
    if (others.length) this.append(this.fold)
    else this.fold.remove()
    this.querySelectorAll(".mp-onward__end").forEach((end) => end.remove())
    mine.filter((step) => !step.querySelector(".mp-onward__module")).forEach((step) => step.append(end()))
  }
}

/** After the last module of the own path. */
function end() {
  const link = (/** @type {string} */ at, /** @type {string} */ words) => element("a", { href: new URL(at, root).href }, words)
  return element("p", { class: "mp-onward__end" }, "What you finished stands on ", link("record/", "your record"), " and in ", link("my-learning/", "My learning"), ".")
}

/** Nothing moves that is in its place: what has the focus keeps it. @param {Element | null} list @param {Element[]} steps */
function fill(list, steps) {
  if (list?.children.length !== steps.length || steps.some((step, number) => list.children[number] !== step)) list?.replaceChildren(...steps)
}

/** Those that are meant first, each group in its order. @template T @param {T[]} all @param {(one: T) => boolean} meant */
const first = (all, meant) => [...all.filter(meant), ...all.filter((one) => !meant(one))]

/** Puts `wanted` where `now` stands, place by place. @param {Element[]} now @param {Element[]} wanted */
function put(now, wanted) {
  if (now.every((one, number) => one === wanted[number])) return
  const places = now.map((one) => {
    const place = document.createComment("")
    one.replaceWith(place)
    return place
  })
  places.forEach((place, number) => place.replaceWith(wanted[number]))
}

customElements.define("mp-own-path", MpOwnPath)
