// The form of a study plan, the list of its days, and the same as a file for a calendar.
import { button } from "./button.js"
import { calendar } from "./calendar.js"
import { dayInWords, dayOf, weekday } from "./days.js"
import { element } from "./dom.js"
import { kept } from "./past.js"
import { saveFile } from "./save-file.js"
import { styled } from "./style-file.js"
import { LEAST, MOST, faultOf, studyPlan } from "./study-plan.js"

/**
 * @typedef {import("./study-plan.js").Wish} Wish
 * @typedef {import("./study-plan.js").Sitting} Sitting
 */

const WEEK = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0]
const USUAL = 60

/** @param {string} path its id @param {any} stored @returns {Promise<HTMLElement>} */
export async function studyPlanForm(path, stored) {
  await styled("coming-back")
  const steps = stepsOfPage()
  const result = element("div", { class: "mp-weeks__plan" })
  const status = element("p", { class: "mp-weeks__status", role: "status" })
  const form = /** @type {HTMLFormElement} */ (element("form", { class: "mp-weeks__form", novalidate: "" }))
  form.append(...fields(wishOf(stored), steps.some(({ required }) => !required)), element("button", { class: "mp-button", type: "submit" }, "Work out my weeks"))
  const make = async () => {
    const wish = chosen(form)
    const fault = faultOf(wish, dayOf())
    status.textContent = fault
    if (fault) return false
    const [modules] = await kept("module")
    const sittings = studyPlan(steps, wish, new Set(modules.map(({ key }) => key)))
    const weeks = sittings.length === 1 ? "1 week" : `${sittings.length} weeks`
    status.textContent = sittings.length ? `${weeks}, until ${inWords(sittings[sittings.length - 1].day)}.` : "Everything on this path is done already."
    result.replaceChildren(...(sittings.length ? planned(path, sittings, modules.length > 0) : []))
    return true
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    if (await make()) await (await import("./store.js")).write("setting", `weeks/${path}`, chosen(form))
  })
  if (stored) await make()
  return element("div", { class: "mp-weeks__box" }, form, status, result)
}

/** What the path on this page holds. @returns {import("./study-plan.js").Step[]} */
function stepsOfPage() {
  return [...document.querySelectorAll(".mp-station")].map((station) => {
    const link = /** @type {HTMLAnchorElement | null} */ (station.querySelector(".mp-station__title"))
    const { module = "", minutes } = /** @type {HTMLElement} */ (station).dataset
    return { id: module, title: link?.textContent?.trim() ?? module, url: link?.href ?? "", minutes: Number(minutes) || 1, required: !station.classList.contains("mp-station--optional") }
  })
}

/** What was chosen the last time, from today on. @param {any} stored @returns {Wish} */
function wishOf(stored) {
  const today = dayOf()
  const usual = { start: today, minutes: USUAL, weekday: weekday(today), optional: true }
  const wish = { ...usual, ...stored, start: stored?.start > today ? stored.start : today }
  return faultOf(wish, today) ? usual : wish
}

/** @param {Wish} wish @param {boolean} hasOptional */
function fields(wish, hasOptional) {
  const days = element("select", { name: "weekday" }, ...MONDAY_FIRST.map((day) => element("option", { value: String(day), ...(day === wish.weekday ? { selected: "" } : {}) }, WEEK[day])))
  const optional = element("input", { type: "checkbox", name: "optional", ...(wish.optional ? { checked: "" } : {}) })
  return [
    field("First day", element("input", { type: "date", name: "start", value: wish.start, required: "" })),
    field("Minutes a week", element("input", { type: "number", name: "minutes", value: String(wish.minutes), min: String(LEAST), max: String(MOST), step: "5", required: "" })),
    field("Day of the week", days),
    ...(hasOptional ? [element("label", { class: "mp-weeks__optional" }, optional, " With the optional modules")] : []),
  ]
}

/** @param {string} words @param {HTMLElement} control */
const field = (words, control) => element("label", { class: "mp-weeks__field" }, words, control)

/** @param {HTMLFormElement} form @returns {Wish} */
function chosen(form) {
  const said = new FormData(form)
  const optional = form.elements.namedItem("optional") === null || said.get("optional") !== null
  return { start: String(said.get("start")), minutes: Math.round(Number(said.get("minutes"))), weekday: Number(said.get("weekday")), optional }
}

/** @param {string} path @param {Sitting[]} sittings @param {boolean} some modules are left out */
function planned(path, sittings, some) {
  const lines = sittings.map(({ day, pieces }) => element("li", {}, element("strong", { class: "mp-weeks__day" }, inWords(day)), element("ul", {}, ...pieces.map(piece))))
  const save = button("Save for my calendar (.ics)", () => saveFile(`study-plan-${path}.ics`, file(path, sittings), "text/calendar"), true)
  const note = `${some ? "Modules that are done are left out. " : ""}The plan is kept in this browser. It follows what you have done when you come back.`
  return [element("ol", { class: "mp-weeks__days" }, ...lines), element("p", { class: "mp-weeks__note" }, note), element("p", {}, save)]
}

/** @param {import("./study-plan.js").Piece} piece */
const piece = ({ step, part, parts, minutes }) => element("li", {}, element("a", { href: step.url }, step.title), " ", element("span", { class: "mp-weeks__minutes" }, `${minutes} min${partOf(part, parts)}`))

/** @param {number} part @param {number} parts */
const partOf = (part, parts) => (parts > 1 ? `, part ${part} of ${parts}` : "")

/** @param {string} path @param {Sitting[]} sittings */
function file(path, sittings) {
  const site = document.querySelector("[data-curriculum]")?.getAttribute("data-curriculum") ?? ""
  const days = sittings.flatMap(({ day, pieces }) => pieces.map(({ step, part, parts, minutes }) => ({
    id: [site, path, step.id, ...(part > 1 ? [part] : [])].join("."),
    day,
    title: step.title + partOf(part, parts),
    text: `${minutes} minutes. ${step.url}`,
    url: step.url,
  })))
  return calendar(document.querySelector("h1")?.textContent ?? "Study plan", days, Date.now())
}

/** @param {string} day */
const inWords = (day) => dayInWords(day, document.documentElement.lang)
