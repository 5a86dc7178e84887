// The look-backs on a plan's own page: their real dates once a plan is written, "How did it go?" when a day has come.
import { button } from "./button.js"
import { dayInWords, dayOf } from "./days.js"
import { element } from "./dom.js"
import { countedFrom, dueLookBack, lookBacks, planOf, whenInWords } from "./look-backs.js"
import { change, forget, list, read } from "./store.js"
import { styled } from "./style-file.js"

/** @typedef {import("./look-backs.js").LookBack} LookBack */

const PARTS = ["mp-if", "mp-then", "mp-activity"]

export class LookBackDays {
  made = element("div", { class: "mp-reviews__made" })
  status = element("p", { class: "mp-reviews__status", role: "status" })

  /** @param {HTMLElement} host says of which module, and after how many days @param {AbortSignal} signal */
  constructor(host, signal) {
    this.host = host
    this.module = host.dataset.module ?? ""
    this.days = (host.dataset.days ?? "").split(" ").map(Number)
    for (const old of host.querySelectorAll(".mp-reviews__made, .mp-reviews__status")) old.remove()
    host.append(this.made, this.status)
    document.addEventListener("mp-item", this, { signal })
  }

  /** @param {Event} event */
  handleEvent(event) {
    const { kind, key } = /** @type {CustomEvent} */ (event).detail
    if (kind === "plan" && key === this.module) this.show()
    if (kind === "text" && PARTS.some((part) => key === `${this.module}/${part}`)) this.follow(true)
  }

  /** A plan begins with its first words and ends, if nobody has looked back yet, when the last of them is wiped out. @param {boolean} [wiping] */
  async follow(wiping = false) {
    const texts = await list("text", `${this.module}/`)
    const written = texts.some(({ key, value }) => PARTS.includes(key.split("/")[1]) && value.text.trim())
    const plan = (await read("plan", this.module))?.value
    if (written && !plan) {
      await change("plan", this.module, (there) => there ?? planOf(dayOf(), this.days))
      this.status.textContent = "The days to look back are set."
    }
    if (wiping && !written && plan && !lookBacks(plan).some(({ how }) => how)) await forget("plan", this.module)
    await this.show()
  }

  async show() {
    const plan = (await read("plan", this.module))?.value
    const looks = plan ? lookBacks(plan) : []
    for (const line of this.host.querySelectorAll("[data-days]")) this.date(line, looks)
    const due = plan && dueLookBack(plan, dayOf())
    const asked = due ? `${plan.made} ${due.days}` : ""
    if (asked && this.made.dataset.asked === asked) return // somebody may be typing
    this.made.dataset.asked = asked
    if (plan) await styled("coming-back")
    const form = due ? [await this.form(due.days, plan.made)] : []
    this.made.replaceChildren(...form, ...past(looks), ...(plan ? [this.buttons(looks)] : []))
  }

  /** @param {number} days @param {string} made */
  async form(days, made) {
    const { lookBackForm } = await import("./look-back-form.js")
    return lookBackForm({ module: this.module, days, made }, () => this.thank())
  }

  /** @param {Element} line @param {LookBack[]} looks */
  date(line, looks) {
    const look = looks.find(({ days }) => String(days) === line.getAttribute("data-days"))
    const date = line.querySelector(".mp-reviews__date")
    if (!date) return
    const away = look && (look.done ? "done" : whenInWords(look, looks, dayOf()))
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
    const save = button("Save these days for my calendar", () => this.save(coming), true)
    save.hidden = !coming.length
    const anew = button("Count from today", () => change("plan", this.module, (plan) => (plan ? countedFrom(plan, dayOf()) : null)), true)
    return element("p", { class: "mp-reviews__do" }, save, " ", anew)
  }

  /** The file says where to look, not what was planned: calendars are often shared. @param {LookBack[]} looks */
  async save(looks) {
    const [{ calendar }, { saveFile }] = await Promise.all([import("./calendar.js"), import("./save-file.js")])
    const title = `Look back at your plan: ${this.host.closest("[data-module-title]")?.getAttribute("data-module-title") ?? this.module}`
    const site = this.host.closest("[data-curriculum]")?.getAttribute("data-curriculum") ?? ""
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
