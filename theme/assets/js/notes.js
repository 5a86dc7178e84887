// What a learner wrote, module by module, and the same as a Markdown file. Pure.
import { afterThenI } from "./if-then.js"
import { lookBacks } from "./look-backs.js"
import { halves } from "./progress-state.js"

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {import("./curriculum.js").Curriculum} Curriculum
 * @typedef {{key: string, name: string, label: string, text: string, url: string}} Note  `name` is a question, or a field of the plan
 * @typedef {{day: string, days: number, how: string, done: boolean}} Look
 * @typedef {{id: string, title: string, url: string, gone: boolean, notes: Note[], looks: Look[]}} Group
 */

/** @type {Record<string, string>} */
const FIELDS = { "mp-reflection": "Thinking back", "mp-if": "If", "mp-then": "then I", "mp-activity": "To try at work" }
const ORDER = Object.keys(FIELDS)

/** Whether it belongs to the plan of a module. @param {Note} note */
export const isOfPlan = ({ name }) => name !== "mp-reflection" && Object.hasOwn(FIELDS, name)

/**
 * All that was written: in the order of the path of a chosen role, then as it was written; modules that are gone come last.
 * @param {Item[]} texts @param {Item[]} plans @param {Item[]} finished for the titles of modules that are gone
 * @param {Curriculum | undefined} data @param {Item[]} [roles] @returns {Group[]}
 */
export function groupsOf(texts, plans, finished, data, roles = []) {
  const written = texts.filter(({ value }) => value.text.trim())
  const ids = new Set([...written.map(({ key }) => halves(key)[0]), ...plans.map(({ key }) => key)])
  const order = onPaths(data, roles)
  const isHere = (/** @type {string} */ id) => !data || Object.hasOwn(data.modules, id)
  const place = (/** @type {string} */ id) => (order.includes(id) ? order.indexOf(id) : order.length + Number(!isHere(id)))
  const since = (/** @type {string} */ id) => Math.min(...[...written, ...plans].filter(({ key }) => halves(key)[0] === id).map(({ at }) => at))
  return [...ids].sort((one, other) => place(one) - place(other) || since(one) - since(other) || (one < other ? -1 : 1)).map((id) => {
    const module = data && Object.hasOwn(data.modules, id) ? data.modules[id] : undefined
    const plan = plans.find(({ key }) => key === id)
    return {
      id,
      title: module?.title ?? finished.find(({ key }) => key === id)?.value.title ?? id,
      url: module?.url ?? "",
      gone: Boolean(data && !module),
      notes: written.filter(({ key }) => halves(key)[0] === id).map((item) => note(item, module)).sort(inOrder(Object.keys(module?.questions ?? {}))),
      looks: plan ? lookBacks(plan.value).map(({ day, days, how, done }) => ({ day, days, how, done })) : [],
    }
  })
}

/** @param {Curriculum | undefined} data @param {Item[]} roles @returns {string[]} modules */
function onPaths(data, roles) {
  const chosen = roles.map(({ key }) => key)
  return (data?.paths ?? []).filter(({ role }) => chosen.includes(role)).flatMap(({ modules }) => modules.map(({ id }) => id))
}

/** @param {Item} item @param {import("./curriculum.js").Module | undefined} module @returns {Note} */
function note({ key, value }, module) {
  const name = halves(key)[1]
  const ofPlan = Object.hasOwn(FIELDS, name)
  const page = ofPlan ? module?.plan : module?.quiz
  const anchor = ofPlan ? name : `q-${name}`
  return { key, name, label: ofPlan ? FIELDS[name] : "Answer to a question", text: name === "mp-then" ? afterThenI(value.text) : value.text, url: page ? `${page}#${anchor}` : "" }
}

const LONGEST_NAME = 240

/** A question by its own words; where they are too many, by its label and module: half of it would say nothing.
 * @param {string} label @param {string} prompt all of it @param {string} module its title */
export function nameOf(label, prompt, module) {
  const words = prompt.replace(/\s+/g, " ").trim()
  return words.length <= LONGEST_NAME ? words : `${label.trim()} (${module})`
}

/** Questions first, as they stand in the quiz, then the fields of the plan as they stand on their page. @param {string[]} questions */
function inOrder(questions) {
  return (/** @type {Note} */ one, /** @type {Note} */ other) =>
    ORDER.indexOf(one.name) - ORDER.indexOf(other.name) || questions.indexOf(one.name) - questions.indexOf(other.name) || (one.key < other.key ? -1 : 1)
}

/**
 * All notes as Markdown. What was written stands in quotes, with the signs made harmless that would make HTML or links.
 * @param {Group[]} groups @param {string} site @param {string} day
 */
export function asMarkdown(groups, site, day) {
  const parts = groups.map(({ title, notes, looks }) => {
    const told = notes.map(({ label, text }) => `${label}:\n\n${quoted(text)}`)
    const back = looks.filter(({ how }) => how.trim()).map(({ days, how }) => `After ${days} days:\n\n${quoted(how)}`)
    return [`## ${plain(title)}`, ...told, ...back].join("\n\n")
  })
  const head = [`# My notes: ${plain(site)}`, `Saved on ${day}.`]
  return [...head, ...parts].join("\n\n") + "\n"
}

const SIGNS = /[\\<[\x60]/g

/** @param {string} text */
const plain = (text) => text.replace(SIGNS, "\\$&").replace(/\s+/g, " ").trim()

/** @param {string} text */
const quoted = (text) => text.trim().replace(SIGNS, "\\$&").split(/\r\n|\r|\n/).map((line) => `> ${line}`.trimEnd()).join("\n")
