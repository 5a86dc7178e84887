// "This is my role": a choice that can be taken back; several are possible.
import { element } from "./dom.js"
import { follow, kept } from "./past.js"
import { keepRoom } from "./room.js"

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
    follow(["role", "place", "page", "module"], signal, () => this.show(role))
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  /** Where it is only offered to those who have begun, it waits for that. @param {string} role */
  async show(role) {
    const [roles, ...others] = await kept("role", "place", "page", "module")
    const isChosen = roles.some(({ key }) => key === role)
    this.button.setAttribute("aria-pressed", String(isChosen))
    this.toggleAttribute("data-chosen", isChosen)
    if (this.dataset.late === undefined) return
    const hasBegun = roles.length > 0 || others.some((items) => items.length)
    this.button.hidden = !hasBegun
    keepRoom(this, "role", hasBegun)
  }
}

/** @param {string} role */
async function turn(role) {
  const { forget, read, write } = await import("./store.js")
  await ((await read("role", role)) ? forget("role", role) : write("role", role, { chosen: true }))
}

customElements.define("mp-role", MpRole)
