// "This is my role": a choice that can be taken back; several are possible. On cards it waits until something is kept.
import { begun, NAME } from "./begun.js"
import { element } from "./dom.js"

export class MpRole extends HTMLElement {
  button = element("button", { class: "mp-button mp-button--quiet mp-role__button", type: "button", "aria-pressed": "false" })

  connectedCallback() {
    const { role = "", title = "" } = this.dataset
    this.button.replaceChildren("This is my role", element("span", { class: "mp-visually-hidden" }, `: ${title}`))
    this.button.hidden = this.dataset.late !== undefined
    this.replaceChildren(this.button)
    this.leaving = new AbortController()
    const { signal } = this.leaving
    this.button.addEventListener("click", () => turn(role, "chosen" in this.dataset ? null : { chosen: true }), { signal })
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
    if (this.dataset.late !== undefined) (await import("./role-card.js")).offer(this, roles.length > 0 || others.some((items) => items.length))
  }
}

/** As in store-held.js, for the store is not here yet, and the page may be left at once. @param {string} role @param {any} value */
async function turn(role, value) {
  try {
    localStorage[`${NAME}#!role/${role}`] = JSON.stringify({ kind: "role", key: role, at: Date.now(), digest: "", value })
  } catch {} // storage is blocked
  const { write } = await import("./store.js")
  await write("role", role, value)
}

customElements.define("mp-role", MpRole)
