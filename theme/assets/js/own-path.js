// What is next on each path, with the paths of the chosen roles first.
import { element } from "./dom.js"
import { follow, kept } from "./past.js"

class MpOwnPath extends HTMLElement {
  /** The steps as they stand in the page, and their links to paths. @type {Map<Element, Element[]>} */
  links = new Map()

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
    const steps = first([...this.links.keys()], (step) => this.links.get(step)?.some(isMine) ?? false)
    if (steps.some((step, number) => step.parentElement?.children[number] !== step)) steps[0].parentElement?.append(...steps)
  }
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
