// "This is my role": a choice that can be taken back; several are possible. On cards it waits until something is kept.
import { begun } from "./begun.js"
import { element } from "./dom.js"

class MpRole extends HTMLElement {
  button = element("button", { class: "mp-button mp-button--quiet mp-role__button", type: "button", "aria-pressed": "false" })

  connectedCallback() {
    const { role = "", title = "", late } = this.dataset
    this.button.replaceChildren("This is my role", element("span", { class: "mp-visually-hidden" }, `: ${title}`))
    this.button.hidden = late !== undefined
    this.replaceChildren(this.button)
    this.leaving = new AbortController()
    const { signal } = this.leaving
    this.button.addEventListener("click", () => turn(role), { signal })
    const early = () => import("./store.js") // so that a press is kept although the page is left at once
    for (const kind of ["pointerover", "focus"]) this.button.addEventListener(kind, early, { signal, once: true })
    begun.then(async () => (await import("./past.js")).follow(["role", "place", "page", "module"], signal, () => this.show(role)))
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  /** @param {string} role */
  async show(role) {
    const { kept } = await import("./past.js")
    const [roles, ...others] = await kept("role", "place", "page", "module")
    const isChosen = roles.some(({ key }) => key === role)
    this.button.setAttribute("aria-pressed", String(isChosen))
    this.toggleAttribute("data-chosen", isChosen)
    if (this.dataset.late !== undefined) this.offer(roles.length > 0 || others.some((items) => items.length))
  }

  /** @param {boolean} hasBegun */
  async offer(hasBegun) {
    const { keepRoom } = await import("./room.js")
    this.button.hidden = !hasBegun
    keepRoom(this, "role", hasBegun)
  }
}

/** @param {string} role */
async function turn(role) {
  const { change } = await import("./store.js")
  await change("role", role, (chosen) => (chosen ? null : { chosen: true }))
}

customElements.define("mp-role", MpRole)
