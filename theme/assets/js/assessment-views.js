// What the result of a self-assessment shows: for each competency a sentence, a drawing and modules; all in a table.
import { dateOf, gapInWords, levelInWords, sentences } from "./assessment-words.js"
import { element } from "./dom.js"
import { shape } from "./svg.js"

/**
 * @typedef {import("./assessment-level.js").Outcome} Outcome
 * @typedef {import("./assessment-words.js").Named} Named
 */

const [WIDE, STEP, HIGH] = [34, 38, 44]

/** @param {Outcome} outcome @param {Named} named @param {number} top the highest level @param {string} language
 * @param {Set<string>} done ids of modules */
export function card(outcome, named, top, language, done) {
  const { id, name, url, now, gap, target } = outcome
  const title = element("h3", { id: `result-${id}` }, element("a", { href: url }, name))
  const words = element("div", { class: "mp-outcome__words" }, title, element("p", {}, sentences(outcome, named, language)))
  if (gap) words.append(...suggested(outcome, named, done))
  const drawn = now === undefined ? [] : [stairs(outcome, top)]
  return element("section", { class: "mp-outcome", "aria-labelledby": `result-${id}` }, ...drawn, words)
}

/** Modules to do; of those that are done, only that they are. @param {Outcome} outcome @param {Named} named @param {Set<string>} done */
function suggested({ training, target }, named, done) {
  const [open, behind] = [false, true].map((isDone) => training.filter(({ id }) => done.has(id) === isDone))
  if (!training.length) return [element("p", {}, `No module on this site trains ${named(target)} yet.`)]
  const titles = behind.map(({ title }) => title).join(", ")
  const said = open.length ? `Done already: ${titles}.` : `You have done what this site has for it: ${titles}. What helps now is to use it at work, and to ask somebody how it went.`
  return [...(open.length ? [element("p", {}, "Modules that prepare for it:"), list(open, named)] : []), ...(behind.length ? [element("p", {}, said)] : [])]
}

/** @param {Outcome["training"]} training @param {Named} named */
const list = (training, named) =>
  element("ul", { class: "mp-outcome__modules" }, ...training.map(({ title, url, level }) => element("li", {}, element("a", { href: url }, title), ` (prepares for ${named(level)})`)))

/** Stairs with a step for each level: filled up to where I stand, a flag on what the role aims for, a dot where I stood.
 * The sentence beside it and the table say the same. @param {Outcome} outcome @param {number} top */
function stairs({ now = 0, before, target }, top) {
  const svg = shape("svg", { class: "mp-stairs", viewBox: `0 -22 ${top * STEP} ${HIGH + 24}`, "aria-hidden": "true", focusable: "false" })
  for (let level = 1; level <= top; level += 1) {
    const [x, height] = [(level - 1) * STEP + 1, (HIGH * level) / top]
    svg.append(shape("rect", { class: level <= now ? "mp-stairs__step mp-stairs__step--mine" : "mp-stairs__step", x, y: HIGH - height, width: WIDE, height, rx: 2 }))
    if (level === before) svg.append(shape("circle", { class: "mp-stairs__before", cx: x + WIDE / 2, cy: HIGH - height / 2, r: 4 }))
    if (level === target) svg.append(flag(x + WIDE / 2, HIGH - height))
  }
  return svg
}

/** @param {number} x @param {number} y */
const flag = (x, y) => shape("path", { class: "mp-stairs__flag", d: `M${x} ${y}v-20l12 5l-12 5` })

/** What the drawings show, for those who do not see them. */
export const legend = () =>
  element("p", { class: "mp-outcome__legend" }, "In the drawings, filled steps are where I see myself, the flag is what the role aims for, and the dot is where I stood the first time. The table below says the same.")

/** @param {Outcome[]} outcomes @param {Named} named @param {string} language */
export function table(outcomes, named, language) {
  const isSecond = outcomes.some(({ beforeDay }) => beforeDay)
  const heads = ["Competency", ...(isSecond ? ["Before"] : []), "I see myself at", "My role aims for", "To go"]
  const rows = outcomes.map((one) => {
    const level = (/** @type {number | undefined} */ which, /** @type {string} */ day) => [levelInWords(which, named), day && `(${dateOf(day, language)})`].filter(Boolean).join(" ")
    const cells = [...(isSecond ? [one.beforeDay ? level(one.before, one.beforeDay) : ""] : []), level(one.now, one.day), one.target ? named(one.target) : "", gapInWords(one.gap, one.target, one.now)]
    return element("tr", {}, element("th", { scope: "row" }, one.name), ...cells.map((cell) => element("td", {}, cell)))
  })
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)))
  const made = element("table", { class: "mp-outcomes" }, element("caption", {}, "All competencies I answered"), element("thead", {}, head), element("tbody", {}, ...rows))
  return element("div", { class: "mp-table", role: "region", "aria-label": "All competencies I answered", tabindex: "0" }, made)
}

/** The own roles, and the others on demand. @param {import("./curriculum.js").Role[]} roles @param {Set<string>} chosen */
export function roleChoice(roles, chosen) {
  const boxes = new Map(roles.map(({ id, title }) => {
    const box = /** @type {HTMLInputElement} */ (element("input", { type: "checkbox", name: "role", value: id, autocomplete: "off" }))
    box.checked = chosen.has(id)
    return [id, element("label", { class: "mp-rate__answer" }, box, " ", element("span", {}, title))]
  }))
  const [mine, others] = [true, false].map((isMine) => [...boxes].filter(([id]) => chosen.has(id) === isMine).map(([, box]) => box))
  const fold = element("details", { class: "mp-assess-others" }, element("summary", {}, mine.length ? "Other roles" : "Choose a role"), ...others)
  return element("fieldset", { class: "mp-assess-roles" }, element("legend", {}, "My roles: what I compare my answers with"), ...mine, ...(others.length ? [fold] : []))
}
