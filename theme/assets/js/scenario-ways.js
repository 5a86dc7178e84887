// The ways that were walked to an end: two of them side by side, choice by choice. A status says what a change of the
// lists shows. Nothing here is stored.
import { element } from "./dom.js"
import { amountOf, nameOf } from "./scenario-past.js"
import { momentIn, optionIn, titleOf, wordsOf } from "./scenario-script.js"
import { beside, sums, used } from "./scenario-way.js"

/** @typedef {import("./scenario-way.js").Script} Script @typedef {import("./scenario-way.js").Step} Step @typedef {import("./scenario-way.js").Told} Told */

/** @param {Element} root @param {Script} script @param {Told[]} seen */
export function waysSection(root, script, seen) {
  const all = script.filter((moment) => moment.ending).length
  const found = new Set(seen.map(({ ending }) => ending)).size
  const count = element("p", {}, `You have seen ${found} of ${all} ${all === 1 ? "ending" : "endings"}.`)
  return element("section", { class: "mp-ways" }, element("h3", {}, "Your ways"), count, ...(seen.length > 1 ? comparing(root, script, seen) : [hint()]))
}

const hint = () => element("p", {}, "Go back to one of your choices, or play again. Then you can lay two ways side by side here.")

/** @param {Element} root @param {Script} script @param {Told[]} seen */
function comparing(root, script, seen) {
  const one = picker("Compare", root, seen, seen.length - 2)
  const other = picker("with", root, seen, seen.length - 1)
  const status = element("p", { class: "mp-ways__part", role: "status" })
  const box = element("div", { class: "mp-table", role: "region", "aria-label": "Two ways side by side", tabindex: "0" })
  const fill = () => {
    const pair = [one.select, other.select].map((select) => ({ number: Number(select.value) + 1, ...seen[Number(select.value)] }))
    box.replaceChildren(table(root, script, pair))
    status.textContent = partWords(pair)
  }
  fill()
  for (const { select } of [one, other]) select.addEventListener("change", fill)
  return [element("div", { class: "mp-ways__pick" }, one.label, other.label), status, box]
}

/** @param {string} words @param {Element} root @param {Told[]} seen @param {number} chosen */
function picker(words, root, seen, chosen) {
  const select = /** @type {HTMLSelectElement} */ (element("select", {}, ...seen.map((told, number) => element("option", { value: String(number) }, wayName(root, told, number + 1)))))
  select.value = String(chosen)
  return { select, label: element("label", {}, `${words} `, select) }
}

/** @param {Element} root @param {Told} told @param {number} number */
const wayName = (root, { ending }, number) => `Way ${number}: ${wordsOf(momentIn(root, ending), ".mp-ending")}`

/** @param {(Told & {number: number})[]} pair */
function partWords([one, other]) {
  if (one.number === other.number) return "This is the same way twice. Choose another one to compare."
  return `Way ${one.number} and way ${other.number} part at choice ${beside(one.way, other.way).part + 1}.`
}

/** @param {Element} root @param {Script} script @param {(Told & {number: number})[]} pair */
function table(root, script, pair) {
  const { part, rows } = beside(pair[0].way, pair[1].way)
  const head = row(element("td"), pair.map(({ number }) => element("th", { scope: "col" }, `Way ${number}`)))
  const steps = rows.map((steps, number) => {
    const words = `Choice ${number + 1}${number === part ? ": here they part" : ""}`
    const made = row(rowHead(words), steps.map((step) => element("td", {}, ...chosen(root, step))))
    if (number === part) made.setAttribute("data-part", "")
    return made
  })
  const ends = row(rowHead("Ending"), pair.map(({ ending }) => element("td", {}, ...ended(momentIn(root, ending)))))
  const effects = used(script).map((name) => row(rowHead(nameOf(name)), pair.map(({ way }) => element("td", {}, amountOf(sums(script, way)[name])))))
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...steps, ends, ...effects))
}

/** @param {string} words */
const rowHead = (words) => element("th", { scope: "row" }, words)

/** @param {Node} first @param {Node[]} cells */
const row = (first, cells) => element("tr", {}, first, ...cells)

/** @param {Element} root @param {Step | undefined} step */
function chosen(root, step) {
  if (!step) return ["(already at the end)"]
  const option = optionIn(root, step)
  const verdict = wordsOf(option, ".mp-verdict").replace(/:.*/s, "")
  const words = element("p", {}, wordsOf(option, ".mp-option__text"))
  return [element("p", { class: "mp-ways__moment" }, titleOf(momentIn(root, step.moment))), words, ...(verdict ? [element("p", { class: "mp-ways__verdict" }, verdict)] : [])]
}

/** @param {Element} moment */
const ended = (moment) => [element("strong", {}, wordsOf(moment, ".mp-ending")), `: ${titleOf(moment)}`]
