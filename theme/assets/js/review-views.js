// What the review shows: each function makes one view and says what the learner did with it.
import { button } from "./button.js"
import { curriculum } from "./curriculum.js"
import { dayAt, dayInWords } from "./days.js"
import { element } from "./dom.js"
import { section } from "./review.js"
import { questionOf } from "./review-question.js"

/** @typedef {import("./due.js").Day} Day */

/** @param {Day} day @param {import("./due.js").Left[]} left @param {() => void} begin @param {Node[]} plans @param {HTMLElement} form */
export function dayView(day, left, begin, plans, form) {
  const { length } = day.now
  const said = length ? `${questions(length)} for today.` : day.done ? "You have done the questions of today." : "Nothing is due today."
  return section(
    "Today",
    element("p", { class: "mp-review__today" }, [said, ...coming(day)].join(" ")),
    ...(length ? [element("p", {}, button(length === 1 ? "Show it" : "Begin", begin))] : []),
    ...plans,
    ...leftOut(left),
    element("details", { class: "mp-review__settings" }, element("summary", {}, "How many, and which"), form),
  )
}

/** @param {Day} day what comes later */
function coming(day) {
  if (day.tomorrow) return [`Due tomorrow: ${day.tomorrow}.`]
  if (day.next) return [`The next question comes on ${inWords(dayAt(day.next))}.`]
  return day.now.length ? [] : ["Questions that you miss in a quiz come here."]
}

/** @param {Day} day @param {import("./wish.js").Wish} wish @param {number} unread @param {() => void} more @param {Node[]} plans */
export function doneView(day, wish, unread, more, plans) {
  const waiting = day.now.length + day.left
  return section(
    day.done ? "That is all for today" : "That is all for now",
    element("p", { class: "mp-review__today" }, [`Questions answered today: ${day.done}.`, ...coming(day)].join(" ")),
    ...(unread ? [element("p", {}, `${questions(unread)} could not be loaded, and ${unread === 1 ? "waits" : "wait"} for another time.`)] : []),
    ...(waiting ? [element("p", {}, "You can stop here."), element("p", {}, button(`Show up to ${Math.min(wish.perDay, waiting)} more`, more, true))] : []),
    ...plans,
  )
}

/** @param {string} message @param {() => void} again */
export function faultView(message, again) {
  return section("The questions cannot be shown now", element("p", {}, `${message} Nothing is lost: your cards are kept in this browser.`), element("p", {}, button("Try again", again)))
}

/** One question; undefined when its page cannot be read. @param {string} key @param {number} number @param {number} of */
export async function askView(key, number, of) {
  const module = (await curriculum()).modules[key.split("/")[0]]
  const question = await questionOf(module.quiz || module.url, key)
  if (!question) return undefined
  const when = element("p", { class: "mp-review__when", role: "status" })
  /** @type {(answered: boolean) => void} */
  let go = () => {}
  const answered = new Promise((resolve) => (go = resolve))
  const later = button("Not now", () => go(false), true)
  const next = button(number < of ? "Next question" : "Finish", () => go(true))
  next.hidden = true
  question.addEventListener("mp-answer", () => {
    next.hidden = false
    later.hidden = true
  })
  const from = element("p", { class: "mp-review__from" }, "From the module ", element("a", { href: module.url }, module.title))
  const node = section(`Question ${number} of ${of}`, from, question, when, element("p", { class: "mp-review__go" }, next, later))
  const tell = (/** @type {{due: number}} */ { due }) => (when.textContent = `This question comes back on ${inWords(dayAt(due / 86_400_000))}.`)
  return { node, answered, tell }
}

/** @param {import("./due.js").Left[]} left */
function leftOut(left) {
  const [changed, gone] = ["changed", "gone"].map((why) => left.filter((one) => one.why === why).length)
  const said = [
    ...(changed ? [`${questions(changed)} changed since you answered. ${changed === 1 ? "It comes" : "They come"} back when you take the quiz again.`] : []),
    ...(gone ? [`${questions(gone)} ${gone === 1 ? "is" : "are"} no longer part of this site.`] : []),
  ]
  return said.length ? [element("p", { class: "mp-review__left" }, `Left out: ${said.join(" ")}`)] : []
}

/** @param {number} count */
const questions = (count) => (count === 1 ? "1 question" : `${count} questions`)

/** @param {string} day */
const inWords = (day) => dayInWords(day, document.documentElement.lang)
