// If-then plans, what was tried at work, and the days to look back.
import { dayInWords, dayOf } from "./days.js"
import { element } from "./dom.js"
import { LearningPart, moduleNamed } from "./learning-part.js"
import { whenInWords } from "./look-backs.js"
import { groupsOf, isOfPlan } from "./notes.js"

/**
 * @typedef {import("./curriculum.js").Curriculum} Curriculum
 * @typedef {import("./notes.js").Group} Group
 */

class MpMyPlans extends LearningPart {
  kinds = ["text", "plan", "module", "role"]

  get managesWithout() {
    return true
  }

  /** @override @param {import("./learning-part.js").Kept} items @param {Curriculum | undefined} data @returns {Node[]} */
  parts({ text, plan, module, role }, data) {
    const groups = groupsOf(text, plan, module, data, role)
    return groups.filter(({ notes, looks }) => looks.length || notes.some(isOfPlan)).flatMap((group) => shown(group, data))
  }
}

/** @param {Group} group @param {Curriculum | undefined} data @returns {Node[]} */
function shown({ id, title, notes, looks }, data) {
  const texts = Object.fromEntries(notes.map(({ name, text }) => [name, text]))
  const plan = data && Object.hasOwn(data.modules, id) ? data.modules[id].plan : ""
  return [
    element("h3", {}, ...moduleNamed(id, title, data)),
    ...["mp-if", "mp-then", "mp-activity"].filter((name) => texts[name]).map((name) => written(name, texts[name])),
    ...(looks.length ? [element("ul", { class: "mp-mine__list" }, ...looks.map((one) => look(one, looks)))] : []),
    ...(plan ? [element("p", {}, element("a", { href: plan }, "To the plan"))] : []),
  ]
}

/** @param {string} name @param {string} text */
function written(name, text) {
  const label = { "mp-if": "If", "mp-then": "then I", "mp-activity": "To try at work:" }[name] ?? ""
  return element("p", { class: "mp-plan-kept" }, element("strong", {}, label), ` ${text}`)
}

/** @param {import("./notes.js").Look} look @param {import("./notes.js").Look[]} looks */
function look({ day, days, how, done }, looks) {
  const when = whenInWords({ day }, looks, dayOf())
  const words = done ? "you looked back" : when === "passed" ? when : `look back ${when}`
  const line = element("li", { "data-stand": done ? "done" : "" }, `After ${days} days, ${dayInWords(day)}: ${words}.`)
  if (how.trim()) line.append(element("blockquote", {}, how))
  return line
}

customElements.define("mp-my-plans", MpMyPlans)
