// The end of a quiz: how it went, what to read again by objective, and ways to go on. Makes nodes, decides nothing.
import { element } from "./dom.js"
import { copyOf } from "./question-parts.js"
import { percent } from "./quiz-result.js"
import { counted } from "./verdict.js"

/**
 * @typedef {{result: import("./quiz-result.js").Result, groups: import("./quiz-result.js").Group[], passMark: number, level: number,
 *   retry: string, missed: number, others: boolean, textOf: (objective: string) => Node | undefined,
 *   linksOf: (question: string) => {number: number, anchor: string, read: HTMLAnchorElement[]}}} Summary
 */

/** @param {Summary} summary @returns {HTMLElement} */
export function summaryOf(summary) {
  const { groups, level } = summary
  const open = groups.filter(({ missed }) => missed.length)
  const done = groups.filter(({ objective, missed }) => objective && !missed.length)
  return element("section", { class: "mp-quiz__summary", "aria-labelledby": "mp-quiz-summary" },
    element(`h${level}`, { id: "mp-quiz-summary", tabindex: "-1" }, "How it went"),
    ...words(summary).map((text) => element("p", {}, text)),
    ...listed("Worth reading again", level, open.map((group) => toRead(summary, group))),
    ...listed("You can already", level, done.map(({ objective }) => element("li", {}, ...textOf(summary, objective)))),
    element("div", { class: "mp-question__row" }, ...ways(summary)))
}

/** @param {Summary} summary @returns {string[]} */
function words({ result, passMark }) {
  if (!result.marked) return ["You have thought about every question. Nobody marks them."]
  const own = result.marked < result.asked ? ["What you wrote yourself is not counted."] : []
  const right = `You have ${result.right} of ${counted(result.marked, "question", "questions")} right. Partly right counts in part, so that is ${percent(result.score)} %.`
  if (result.right === result.marked) return [`You have ${result.marked === 1 ? "the question" : "all " + result.marked + " questions"} right.`, ...own]
  if (result.passed) return [right, ...own, `You aimed for ${passMark} %, and you are there.`]
  return [right, ...own, `The aim is ${passMark} %. Read again what is below, and come back whenever you like: you have as many tries as you want.`]
}

/** @param {string} title @param {number} level @param {HTMLElement[]} items @returns {HTMLElement[]} */
function listed(title, level, items) {
  return items.length ? [element(`h${level + 1}`, {}, title), element("ul", {}, ...items)] : []
}

/** @param {Summary} summary @param {string} objective @returns {Node[]} */
function textOf(summary, objective) {
  const found = summary.textOf(objective)
  return found ? [found] : []
}

/** @param {Summary} summary @param {import("./quiz-result.js").Group} group */
function toRead(summary, { objective, missed }) {
  const links = missed.map(summary.linksOf)
  const read = new Map(links.flatMap((one) => one.read).map((link) => [link.href, link]))
  const text = objective ? textOf(summary, objective) : [document.createTextNode("From what came before")]
  const asked = links.map(({ number, anchor }) => element("a", { href: anchor }, `question ${number}`))
  return element("li", {}, ...text, line("Read again: ", [...read.values()].map((link) => copyOf(link))), line("Asked in ", asked))
}

/** @param {string} title @param {Element[]} links */
function line(title, links) {
  const parts = links.flatMap((link, at) => (at ? [", ", link] : [link]))
  return links.length ? element("p", { class: "mp-quiz__read" }, title, ...parts) : ""
}

/** The author's way to go on comes first. @param {Summary} summary */
function ways({ missed, retry, others }) {
  const wrong = missed ? [["wrong", missed === 1 ? "Try the one that was not right" : `Try the ${missed} that were not right`]] : []
  const all = [["all", others ? "Take other questions" : "Try them all again"]]
  return (retry === "all" ? [...all, ...wrong] : [...wrong, ...all]).map(([way, text], at) =>
    element("button", { class: at ? "mp-button mp-button--quiet" : "mp-button", type: "button", "data-way": way }, text))
}
