// The result of a self-assessment: level by level against what the chosen roles aim for. For a conversation, never a score.
import "./assessment-form.js"
import "./assessment-times.js"
import { element } from "./dom.js"
import { follow, kept } from "./past.js"

class MpAssessment extends HTMLElement {
  status = element("p", { class: "mp-visually-hidden", role: "status" })
  place = element("div", { class: "mp-assess-place" })

  connectedCallback() {
    this.replaceChildren(this.place, this.status)
    this.leaving = new AbortController()
    const { signal } = this.leaving
    this.addEventListener("change", this, { signal })
    addEventListener("afterprint", () => this.mark(), { signal })
    follow(["rating", "role", "module"], signal, () => this.show())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  /** Choosing a role here is choosing it everywhere. @param {Event} event */
  async handleEvent({ target }) {
    if (!(target instanceof HTMLInputElement) || target.name !== "role") return
    const { forget, write } = await import("./store.js")
    await (target.checked ? write("role", target.value, { chosen: true }) : forget("role", target.value))
    this.status.textContent = target.checked ? "The result is compared with this role too." : "This role is no longer compared."
  }

  turn = 0

  async show() {
    const turn = (this.turn += 1)
    const [ratings, roles, modules] = await kept("rating", "role", "module")
    if (!ratings.length) return this.fill([element("p", {}, "Nothing answered yet. As soon as you answer a statement above, the result stands here.")])
    try {
      const [{ curriculum }, { result }] = await Promise.all([import("./curriculum.js"), import("./assessment-result.js")])
      const data = await curriculum()
      if (turn === this.turn) this.fill([...result(data, ratings, keys(roles), keys(modules)), this.buttons()])
    } catch (fault) {
      this.fill([element("p", {}, `${/** @type {Error} */ (fault).message} Your answers are kept. Reload the page to see the result.`)])
    }
  }

  buttons() {
    const both = [["Print for a conversation", "result"], ["Print the statements", "form"]].map(([words, what]) => {
      const made = element("button", { class: what === "form" ? "mp-button mp-button--quiet" : "mp-button", type: "button" }, words)
      made.addEventListener("click", () => {
        this.mark(what)
        print()
      })
      return made
    })
    return element("p", { class: "mp-assess-print" }, ...both)
  }

  /** What goes to paper: the result, as soon as there is one. @param {string} [what] */
  mark(what = this.isEmpty ? "" : "result") {
    const page = this.closest(".mp-page")
    if (page instanceof HTMLElement) page.dataset.print = what
  }

  isEmpty = true

  /** The focus stays on the role that was ticked, and the other roles stay open. @param {Node[]} nodes */
  fill(nodes) {
    const { activeElement } = document
    const role = activeElement instanceof HTMLInputElement && this.contains(activeElement) ? activeElement.value : ""
    const isOpen = Boolean(this.querySelector(".mp-assess-others[open]"))
    this.place.replaceChildren(...nodes)
    if (isOpen) this.querySelector(".mp-assess-others")?.setAttribute("open", "")
    this.isEmpty = !this.querySelector(".mp-outcome")
    this.mark()
    const box = role && this.querySelector(`input[value="${CSS.escape(role)}"]`)
    if (box instanceof HTMLElement) box.focus()
  }
}

/** @param {import("./items.js").Item[]} items */
const keys = (items) => new Set(items.map(({ key }) => key))

customElements.define("mp-assessment", MpAssessment)
