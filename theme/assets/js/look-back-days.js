// The look-backs on a plan's own page: their real dates once a plan is written, "How did it go?" when a day has come.
import { calendar } from "./calendar.js"
import { dayInWords, dayOf } from "./days.js"
import { element } from "./dom.js"
import { lookBackForm } from "./look-back-form.js"
import { countedFrom, dueLookBack, lookBacks, planOf, whenInWords } from "./look-backs.js"
import { saveFile } from "./save-file.js"
import { change, forget, list, read } from "./store.js"

/** @typedef {import("./look-backs.js").LookBack} LookBack */

const PARTS = ["mp-if", "mp-then", "mp-activity"]

class MpLookBacks extends HTMLElement {
  made = element("div", { class: "mp-reviews__made" })
  status = element("p", { class: "mp-reviews__status", role: "status" })

  connectedCallback() {
    this.leaving = new AbortController()
    this.querySelector(".mp-reviews__made")?.remove()
    this.querySelector(".mp-reviews__status")?.remove()
    this.append(this.made, this.status)
    document.addEventListener("mp-item", this, { signal: this.leaving.signal })
    this.show()
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  get module() {
    return this.dataset.module ?? ""
  }

  get days() {
    return (this.dataset.days ?? "").split(" ").map(Number)
  }

  /** @param {Event} event */
  handleEvent(event) {
    const { kind, key } = /** @type {CustomEvent} */ (event).detail
    if (kind === "plan" && key === this.module) this.show()
    if (kind === "text" && PARTS.some((part) => key === `${this.module}/${part}`)) this.follow()
  }

  /** A plan begins with its first words and ends, if nobody has looked back yet, when all of them are gone. */
  async follow() {
    const texts = await list("text", `${this.module}/`)
    const written = texts.some(({ key, value }) => PARTS.includes(key.split("/")[1]) && value.text.trim())
    const plan = (await read("plan", this.module))?.value
    if (written && !plan) {
      await change("plan", this.module, (there) => there ?? planOf(dayOf(), this.days))
      this.status.textContent = "The days to look back are set."
    }
    if (!written && plan && !lookBacks(plan).some(({ how }) => how)) await forget("plan", this.module)
  }

  async show() {
    const plan = (await read("plan", this.module))?.value
    const looks = plan ? lookBacks(plan) : []
    for (const line of this.querySelectorAll("[data-days]")) this.date(line, looks)
    const due = plan && dueLookBack(plan, dayOf())
    const asked = due ? `${plan.made} ${due.days}` : ""
    if (asked && this.made.dataset.asked === asked) return // somebody may be typing
    this.made.dataset.asked = asked
    const form = due ? [await lookBackForm({ module: this.module, days: due.days, made: plan.made }, () => this.thank())] : []
    this.made.replaceChildren(...form, ...past(looks), ...(plan ? [this.buttons(looks)] : []))
  }

  /** @param {Element} line @param {LookBack[]} looks */
  date(line, looks) {
    const look = looks.find(({ days }) => String(days) === line.getAttribute("data-days"))
    const date = line.querySelector(".mp-reviews__date")
    if (!date) return
    const away = look && (look.done ? "done" : whenInWords(look.day, dayOf()))
    date.textContent = look ? `${dayInWords(look.day, document.documentElement.lang)}, ${away}` : "date: ____________"
  }

  thank() {
    this.status.textContent = "Kept. You find it here and in My learning."
    this.status.tabIndex = -1
    this.status.focus()
  }

  /** @param {LookBack[]} looks */
  buttons(looks) {
    const coming = looks.filter(({ day, done }) => !done && day >= dayOf())
    const save = button("Save these days for my calendar", () => this.save(coming))
    save.hidden = !coming.length
    const anew = button("Count from today", () => change("plan", this.module, (plan) => (plan ? countedFrom(plan, dayOf()) : null)))
    return element("p", { class: "mp-reviews__do" }, save, " ", anew)
  }

  /** The file says where to look, not what was planned: calendars are often shared. @param {LookBack[]} looks */
  save(looks) {
    const title = `Look back at your plan: ${this.closest("[data-module-title]")?.getAttribute("data-module-title") ?? this.module}`
    const site = this.closest("[data-curriculum]")?.getAttribute("data-curriculum") ?? ""
    const url = new URL("#mp-reviews", location.href).href
    const days = looks.map(({ days, day }) => ({ id: `${site}.look-back.${this.module}.${days}`, day, title, text: "How did it go?", url }))
    saveFile(`look-back-${this.module}.ics`, calendar(title, days, Date.now()), "text/calendar")
    this.status.textContent = "The file is in your downloads. Open it to add the days to your calendar."
  }
}

/** What was written before. @param {LookBack[]} looks */
function past(looks) {
  const told = looks.filter(({ how }) => how)
  return told.map(({ days, how }) => element("div", { class: "mp-reviews__past" }, element("p", {}, `After ${days} days you wrote:`), element("blockquote", {}, how)))
}

/** @param {string} words @param {() => void} press */
function button(words, press) {
  const made = /** @type {HTMLButtonElement} */ (element("button", { class: "mp-button mp-button--quiet", type: "button" }, words))
  made.addEventListener("click", press)
  return made
}

customElements.define("mp-look-backs", MpLookBacks)
