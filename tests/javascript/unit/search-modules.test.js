import assert from "node:assert/strict"
import { test } from "node:test"
import { bandsOf, moduleHit, modulesFor } from "../../../theme/assets/js/search-modules.js"

const BANDS = ["15", "30", "60", "more"]
const facet = (id, ids) => ({ id, title: id, values: ids.map((one) => [one, one]) })
const DATA = {
  facets: [facet("role", ["tester", "lead"]), facet("competency", ["talk", "text"]), facet("level", ["1", "2"]), facet("minutes", BANDS), facet("kind", ["module"])],
  modules: [["listen", [0], [0], [1]], ["write", [0, 1], [0, 1], [0]], ["lead", [], [], [1]]],
  titles: ["Listen <b> & ask", "Write", "Lead"],
  minutes: [20, 9, 90],
  urls: ["", "", "modules/leading/"],
  pages: {},
}
const found = (chosen) => modulesFor(DATA, chosen, (id) => id === "write")

test("a module lies in the band of its minutes", () => {
  assert.deepEqual([0, 15, 16, 60, 61].flatMap((minutes) => bandsOf(minutes, BANDS)), ["15", "15", "30", "60", "more"])
})

test("without a filter all modules, in their order", () => {
  assert.deepEqual(found({ kind: ["module"] }).kept.map(({ id }) => id), ["listen", "write", "lead"])
})

test("a module is shown with text that is escaped, and with its address from the site's root", () => {
  const [first, , last] = found({}).kept.map(moduleHit)
  assert.equal(first.title, "Listen &lt;b> &amp; ask")
  assert.match(first.url, /^file:.*\/modules\/listen\/$/)
  assert.match(last.url, /\/modules\/leading\/$/)
  assert.deepEqual([last.moduleId, last.minutes, last.kind], ["lead", "90", "module"])
})

test("filters and counts are those of roles on paths, competencies, levels, minutes and what is done", () => {
  const ids = (chosen) => found(chosen).kept.map(({ id }) => id)
  assert.deepEqual(ids({ role: ["lead"] }), ["write"])
  assert.deepEqual(ids({ competency: ["talk"], level: ["2"] }), ["listen"])
  assert.deepEqual(ids({ minutes: ["15", "more"] }), ["write", "lead"])
  assert.deepEqual(ids({ done: ["open"], role: ["tester"] }), ["listen"])
  assert.deepEqual(found({ level: ["2"] }).counts.level, { 1: 1, 2: 2 })
  assert.deepEqual(found({ level: ["2"] }).counts.role, { tester: 1 })
})
