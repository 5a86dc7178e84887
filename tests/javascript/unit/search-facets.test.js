// What found pages can be narrowed by: values of a page, what filters let through, and counts beside each value.
import assert from "node:assert/strict"
import { test } from "node:test"
import { narrowed, offered, valuesOf } from "../../../theme/assets/js/search-facets.js"

const facets = [
  { id: "role", title: "Role", values: [["engineer", "Engineer"], ["lead", "Lead"]] },
  { id: "competency", title: "Competency", values: [["talk", "Talk"]] },
  { id: "level", title: "Level", values: [["1", "Level 1"], ["2", "Level 2"]] },
  { id: "minutes", title: "Time", values: [["15", "Up to 15 min"], ["30", "15 to 30 min"]] },
  { id: "kind", title: "Kind of page", values: [["lesson", "Lesson"], ["path", "Path"]] },
]
const SITE = {
  facets,
  modules: [["listen", [0, 1], [0], [1]], ["speak", [1], [], [0]]],
  pages: { a: [0, 0, 0], b: [0, 1, 1], c: [1, -1, [[0], [], []]], d: [1, -1, -1] },
}

test("a page of a module has the values of the module", () => {
  assert.deepEqual(valuesOf([SITE], "a"), { role: ["engineer", "lead"], competency: ["talk"], level: ["2"], minutes: ["15"], kind: ["lesson"] })
  assert.deepEqual(valuesOf([SITE], "b"), { role: ["lead"], competency: [], level: ["1"], minutes: ["30"], kind: ["lesson"] })
})

test("another page has what it is about, or nothing", () => {
  assert.deepEqual(valuesOf([SITE], "c"), { role: ["engineer"], competency: [], level: [], minutes: [], kind: ["path"] })
  assert.deepEqual(valuesOf([SITE], "d"), { role: [], competency: [], level: [], minutes: [], kind: ["path"] })
  assert.deepEqual(valuesOf([SITE], "unknown"), {})
})

test("only pages of modules are done or open", () => {
  const isDone = (module) => module === "listen"
  assert.deepEqual(["a", "b", "c"].map((page) => valuesOf([SITE], page, isDone).done), [["done"], ["open"], undefined])
})

const narrow = (filters, pages = ["a", "b", "c", "d"]) => narrowed(pages, (page) => valuesOf([SITE], page), filters)

test("without filters everything stays and is counted", () => {
  const { kept, counts } = narrow({})
  assert.deepEqual(kept, ["a", "b", "c", "d"])
  assert.deepEqual(counts.role, { engineer: 2, lead: 2 })
  assert.deepEqual(counts.kind, { lesson: 2, path: 2 })
})

test("within a facet one value is enough, between facets each is asked for", () => {
  assert.deepEqual(narrow({ role: ["engineer"] }).kept, ["a", "c"])
  assert.deepEqual(narrow({ role: ["engineer", "lead"] }).kept, ["a", "b", "c"])
  assert.deepEqual(narrow({ role: ["engineer"], kind: ["lesson"] }).kept, ["a"])
  assert.deepEqual(narrow({ role: [], kind: ["nonsense"] }).kept, [])
})

test("a count says how many there would be with the filters of the other facets", () => {
  const { counts } = narrow({ role: ["engineer"], kind: ["lesson"] })
  assert.deepEqual(counts.role, { engineer: 1, lead: 2 })
  assert.deepEqual(counts.kind, { lesson: 1, path: 1 })
  assert.deepEqual(counts.level, { 2: 1 })
})

test("values of two sites are one list, and a page keeps the values of its own site", () => {
  const other = { facets: [{ id: "role", title: "Role", values: [["lead", "Boss"], ["tester", "Tester"]] }, ...facets.slice(1)], modules: [["test", [1], [], [0]]], pages: { z: [0, 0, 0] } }
  assert.deepEqual(offered([SITE, other])[0].values, [{ id: "engineer", title: "Engineer" }, { id: "lead", title: "Lead" }, { id: "tester", title: "Tester" }])
  assert.deepEqual(valuesOf([SITE, other], "z").role, ["tester"])
})
