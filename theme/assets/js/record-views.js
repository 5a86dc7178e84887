// The record of completion as a sheet: who, what, when, and the code that shows changes.
import { dateOf } from "./assessment-words.js"
import { element } from "./dom.js"
import { timeInWords } from "./progress-words.js"

/** @typedef {import("./record-file.js").Record_} Record_ */

const QUIZ = { passed: "Passed", "worked through": "Worked through", none: "" }

/** @param {Record_} record @param {string} language */
export function sheet(record, language) {
  const { name, title, made, period, content, code } = record
  const modules = record.entries.filter((entry) => entry.kind === "module")
  const paths = record.entries.filter((entry) => entry.kind === "path")
  const minutes = modules.reduce((sum, one) => sum + one.minutes, 0)
  const span = [period.from && `from ${dateOf(period.from, language)}`, period.to && `until ${dateOf(period.to, language)}`].filter(Boolean).join(" ")
  const about = [
    line("Name", name || "(no name)"),
    line("Site", title),
    line("Period", span || "everything so far"),
    line("Made on", dateOf(made.slice(0, 10), language)),
    ...(content ? [line("Version of the content", content)] : []),
    line("In all", `${modules.length} ${modules.length === 1 ? "module" : "modules"}, ${timeInWords(minutes)} as planned`),
  ]
  return element(
    "section", { class: "mp-record__sheet", "aria-labelledby": "record" },
    element("h2", { id: "record" }, "What I finished"),
    element("dl", { class: "mp-record__about" }, ...about),
    ...(modules.length ? [table("Modules", ["Module", "Done on", "Time as planned", "Quiz", "Content"], modules.map((one) => [one.title, dateOf(one.done, language), timeInWords(one.minutes), QUIZ[one.quiz], one.digest]))] : [element("p", {}, "No module was finished in this time. A module is finished when all its pages are marked as done.")]),
    ...(paths.length ? [table("Paths", ["Path", "Done on"], paths.map((one) => [one.title, dateOf(one.done, language)]))] : []),
    element("p", { class: "mp-record__code" }, "Check code: ", element("code", {}, code)),
    element("p", {}, "Self-reported: made by the learner's own browser. The check code shows accidental or later changes, not who made this record."),
  )
}

/** @param {string} name @param {string} text */
const line = (name, text) => element("div", {}, element("dt", {}, name), element("dd", {}, element("bdi", {}, text)))

/** Each cell names its column, for screens on which the rows become lists. @param {string} caption @param {string[]} heads @param {string[][]} rows */
function table(caption, heads, rows) {
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)))
  const body = rows.map(([first, ...cells]) => element("tr", {}, element("th", { scope: "row" }, element("bdi", {}, first)), ...cells.map((text, at) => element("td", { "data-label": heads[at + 1] }, text))))
  const made = element("table", { class: "mp-record__table" }, element("caption", {}, caption), element("thead", {}, head), element("tbody", {}, ...body))
  return element("div", { class: "mp-table", role: "region", "aria-label": caption, tabindex: "0" }, made)
}
