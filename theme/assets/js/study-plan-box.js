// "Plan your weeks" on the page of a path. The form is fetched when somebody opens it, or has made a plan here before.
import { begun } from "./begun.js"
import { element } from "./dom.js"

class MpStudyPlan extends HTMLElement {
  connectedCallback() {
    this.leaving = new AbortController()
    const open = element("button", { class: "mp-button mp-button--quiet", type: "button" }, "Choose days and minutes")
    open.addEventListener("click", () => this.open(undefined, true))
    this.replaceChildren(element("p", {}, open))
    begun.then(() => this.recall())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  get path() {
    return this.dataset.path ?? ""
  }

  async recall() {
    const { kept } = await import("./past.js")
    const [settings] = await kept("setting")
    const wish = settings.find(({ key }) => key === `weeks/${this.path}`)
    if (wish && !this.leaving?.signal.aborted) await this.open(wish.value)
  }

  /** @param {any} wish what was chosen the last time @param {boolean} [focus] */
  async open(wish, focus = false) {
    const { studyPlanForm } = await import("./study-plan-form.js")
    this.replaceChildren(await studyPlanForm(this.path, wish))
    if (focus) this.querySelector("input")?.focus()
  }
}

customElements.define("mp-study-plan", MpStudyPlan)
