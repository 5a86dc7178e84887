// The table of everything the site knows: a row for each kind, and what is stored, as text, on demand.
import { beside } from "./beside.js"
import { element } from "./dom.js"
import { isSound } from "./items.js"
import { LOOK, nameOf, ordered } from "./my-data-words.js"
import { first, kinds } from "./store-bulk.js"
import { COUNTED } from "./store-disk.js"

/** @typedef {import("./items.js").Item} Item */

const SHOWN = 200

export class DataTable {
  body = element("tbody")
  table = element("table", { class: "mp-grid mp-data__table" },
    element("caption", { class: "mp-visually-hidden" }, "Everything this site knows about you"),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "What"), element("th", { scope: "col" }, "How many"))), this.body)
  nothing = element("p", {}, "Nothing yet.")
  node = element("div", { class: "mp-table" }, this.table, this.nothing)
  /** @type {Map<string, Row>} */
  rows = new Map()

  /** Reads how many there are; a row that is open stays open. @returns {Promise<number>} how many in all */
  async refresh() {
    const found = [...ordered(await kinds()), { kind: LOOK, count: beside().length }].filter(({ count }) => count)
    this.rows = new Map(found.map(({ kind, count }) => [kind, (this.rows.get(kind) ?? new Row(kind)).count(count)]))
    const now = [...this.rows.values()].map((row) => row.node)
    for (const old of [...this.body.children]) if (!now.includes(/** @type {HTMLElement} */ (old))) old.remove()
    now.forEach((row, index) => this.body.children[index] === row || this.body.insertBefore(row, this.body.children[index] ?? null))
    this.table.hidden = !found.length
    this.nothing.hidden = Boolean(found.length)
    return found.reduce((sum, { count }) => sum + count, 0)
  }
}

class Row {
  number = element("td")
  raw = element("pre", { class: "mp-data__raw" })

  /** @param {string} kind */
  constructor(kind) {
    this.kind = kind
    this.details = /** @type {HTMLDetailsElement} */ (element("details", {}, element("summary", {}, nameOf(kind)), this.raw))
    this.details.addEventListener("toggle", () => this.fill())
    this.node = element("tr", {}, element("td", {}, this.details), this.number)
  }

  /** @param {number} count */
  count(count) {
    this.many = count
    this.number.textContent = count < COUNTED ? String(count) : `${COUNTED} or more`
    this.fill()
    return this
  }

  async fill() {
    if (!this.details.open) return
    const texts = this.kind === LOOK ? beside().map((pair) => pair.join("\n")) : (await first(this.kind, SHOWN)).map(asText)
    const rest = (this.many ?? 0) - texts.length
    if (rest > 0) texts.push(`and ${rest} more; the file has them all`)
    this.raw.textContent = texts.join("\n\n")
  }
}

/** @param {Item} item */
function asText(item) {
  const when = new Date(item.at)
  const time = Number.isNaN(when.getTime()) ? "" : when.toLocaleString(document.documentElement.lang || undefined, { dateStyle: "long", timeStyle: "short" })
  const note = !isSound(item) ? " (damaged: kept, but not used)" : item.value === null ? " (deleted)" : ""
  return `${item.key}${note}\n${time}\n${JSON.stringify(item.value)}`
}
