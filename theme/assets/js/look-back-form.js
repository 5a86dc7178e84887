// "How did it go?": a plan as it was written, and a field for what became of it.
import { button } from "./button.js"
import { dayInWords } from "./days.js"
import { element } from "./dom.js"
import { afterThenI } from "./if-then.js"
import { answered } from "./look-backs.js"
import { change, read } from "./store.js"

const LONGEST = 20_000
let made = 0

/**
 * @param {{module: string, title?: string, url?: string, days: number, made: string}} look
 * @param {() => void} kept called when the answer is stored
 * @returns {Promise<HTMLElement>}
 */
export async function lookBackForm({ module, title, url, days, made: day }, kept) {
  const id = `mp-look-${++made}`
  const field = /** @type {HTMLTextAreaElement} */ (element("textarea", { id, rows: "3", maxlength: String(LONGEST) }))
  const missing = element("p", { class: "mp-look__missing", role: "status" })
  const keep = async (/** @type {string} */ how) => {
    await change("plan", module, (plan) => (plan ? answered(plan, days, how) : null))
    kept()
  }
  const form = element("form", { class: "mp-look" }, ...(title && url ? [heading(title, url)] : []))
  form.append(
    element("p", { class: "mp-look__when" }, `On ${dayInWords(day, document.documentElement.lang)} you planned:`),
    await planned(module),
    element("label", { for: id }, "How did it go?"),
    field,
    element("p", { class: "mp-look__hint" }, "A few words are enough. It did not happen? Then say what was in the way."),
    missing,
    element("p", { class: "mp-look__do" }, element("button", { class: "mp-button", type: "submit" }, "Keep this"), " ", button("Nothing to write", () => keep(""), true)),
  )
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const how = field.value.trim().slice(0, LONGEST)
    if (how) return keep(how)
    missing.textContent = "Write a word first, or choose \"Nothing to write\"."
    field.focus()
  })
  return form
}

/** @param {string} title @param {string} url */
const heading = (title, url) => element("h3", { class: "mp-look__title" }, element("a", { href: url }, title))

/** The learner's own words. @param {string} module */
export async function planned(module) {
  const [when, then, activity] = await Promise.all(["mp-if", "mp-then", "mp-activity"].map((name) => wordsOf(module, name)))
  const said = [when || then ? `If ${when || "…"}, then I ${afterThenI(then) || "…"}` : "", activity].filter((text) => text)
  return element("div", { class: "mp-look__plan" }, ...(said.length ? said : ["Your words are not on this device any more."]).map((text) => element("p", {}, text)))
}

/** @param {string} module @param {string} name @returns {Promise<string>} */
const wordsOf = async (module, name) => (await read("text", `${module}/${name}`))?.value.text.trim() ?? ""
