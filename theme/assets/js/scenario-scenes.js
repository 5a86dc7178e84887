// What the player shows at a time: a moment with its choices, what a choice led to, or an ending. Each has a heading,
// which gets the focus; the text below describes it, so that a screen reader says it once.
import { element } from "./dom.js"
import { copies, inside, momentIn, optionIn, titleOf } from "./scenario-script.js"

const TEXT = "mp-player-text"

/** @param {string} title @param {string} kind @param {Node[]} text @param {...(Node)} rest */
function scene(title, kind, text, ...rest) {
  const heading = element("h3", { class: "mp-player__title", tabindex: "-1", "aria-describedby": TEXT }, title)
  return element("div", { class: `mp-moment mp-scene mp-scene--${kind}` }, heading, element("div", { id: TEXT }, ...text), ...rest)
}

/** A button that says in `data-do` what it does. @param {string} does @param {string} number @param {string} look @param {...(Node | string)} words */
export function doing(does, number, look, ...words) {
  return element("button", { type: "button", class: look, "data-do": does, "data-number": number }, ...words)
}

/** @param {...Node} buttons */
const actions = (...buttons) => element("div", { class: "mp-scene__actions" }, ...buttons)

/** @param {Element} root @param {string} id */
export function momentScene(root, id) {
  const moment = momentIn(root, id)
  const picks = [...moment.querySelectorAll(".mp-option")].map((option, number) =>
    element("li", {}, doing("choose", String(number), "mp-pick", ...inside(option, ".mp-option__text"))),
  )
  return scene(titleOf(moment), "moment", lines(moment), element("ol", { class: "mp-picks", "aria-label": "What you can do" }, ...picks))
}

/** @param {Element} moment */
const lines = (moment) => copies(moment, ":scope > .mp-line, :scope > .mp-told")

/** @param {Element} root @param {import("./scenario-way.js").Step[]} way what its last choice led to */
export function outcomeScene(root, way) {
  const option = optionIn(root, way[way.length - 1])
  const chosen = element("p", { class: "mp-scene__chosen" }, element("b", {}, "You chose: "), ...inside(option, ".mp-option__text"))
  return scene(
    "What happens",
    "outcome",
    [chosen, ...copies(option, ".mp-option__happens, .mp-option__effects, .mp-feedback")],
    actions(doing("on", "", "mp-button", "Go on"), doing("back", String(way.length - 1), "mp-button mp-button--quiet", "Choose again")),
  )
}

/** @param {Element} root @param {string} id */
export function endingScene(root, id) {
  const moment = momentIn(root, id)
  const back = [...copies(moment, ".mp-debrief > :not(h4)"), ...copies(root, ".mp-script > .mp-debrief > :not(h2)")]
  const debrief = element("div", { class: "mp-scene__debrief" }, element("h4", {}, "Looking back"), ...back)
  const text = [...copies(moment, ":scope > .mp-ending"), ...lines(moment)]
  const again = actions(doing("back", "0", "mp-button", "Play again from the start"))
  return scene(titleOf(moment), "ending", text, ...(back.length ? [debrief] : []), again)
}
