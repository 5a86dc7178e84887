// The form in which a learner says whether and how questions come back.
import { element } from "./dom.js"
import { GENTLE, NUMBERS } from "./wish.js"

const KINDS = /** @type {const} */ ([["missed", "Questions I missed"], ["all", "Every question I answer"]])

/**
 * @param {import("./wish.js").Wish} wish @param {(wish: import("./wish.js").Wish) => void} keep called when the learner decides
 * @returns {HTMLFormElement}
 */
export function wishForm(wish, keep) {
  const form = /** @type {HTMLFormElement} */ (element("form", { class: "mp-wish" }))
  const numbers = NUMBERS.map((number) => /** @type {[string, string]} */ ([String(number), number === GENTLE ? `${number} (a few minutes)` : String(number)]))
  form.append(
    choice("Questions a day, at most", "perDay", numbers, String(wish.perDay)),
    choice("What comes back", "all", KINDS, wish.all ? "all" : "missed"),
    element("p", { class: "mp-wish__do" }, element("button", { class: "mp-button", type: "submit", value: "on" }, wish.on ? "Keep these settings" : "Let questions come back")),
  )
  if (wish.on) form.lastElementChild?.append(" ", element("button", { class: "mp-button mp-button--quiet", type: "submit", value: "off" }, "Turn off"))
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const said = new FormData(form)
    const on = /** @type {HTMLButtonElement | null} */ (event.submitter)?.value !== "off"
    keep({ on, perDay: Number(said.get("perDay")), all: said.get("all") === "all" })
  })
  return form
}

/** @param {string} legend @param {string} name @param {readonly (readonly [string, string])[]} options @param {string} chosen */
function choice(legend, name, options, chosen) {
  const radios = options.map(([value, words]) => {
    const radio = /** @type {HTMLInputElement} */ (element("input", { type: "radio", name, value }))
    radio.defaultChecked = radio.checked = value === chosen
    return element("label", { class: "mp-wish__option" }, radio, ` ${words}`)
  })
  return element("fieldset", { class: "mp-wish__group" }, element("legend", {}, legend), ...radios)
}
