import assert from "node:assert/strict"
import { test } from "node:test"
import { bandOf, modulesFor } from "../../../theme/assets/js/search-modules.js"

const BANDS = ["15", "30", "60", "more"]
const FACETS = [{ id: "minutes", title: "Time", values: BANDS.map((id) => ({ id, title: id })) }]
const module = (title, minutes, level, competencies) => ({ title, minutes, level, competencies, url: `https://a.example/${title}/` })
const DATA = {
  modules: { listen: module("Listen <b> & ask", 20, 2, { talk: 2 }), write: module("Write", 9, 1, { talk: 1, text: 1 }), lead: module("Lead", 90, 2, {}) },
  paths: [{ role: "tester", modules: [{ id: "listen" }, { id: "write" }] }, { role: "lead", modules: [{ id: "write" }] }],
}
const found = (chosen) => modulesFor(DATA, FACETS, chosen, (id) => id === "write")

test("a module lies in the band of its minutes", () => {
  assert.deepEqual([0, 15, 16, 60, 61].map((minutes) => bandOf(minutes, BANDS)), ["15", "15", "30", "60", "more"])
})

test("without a filter all modules, in their order, as text that is escaped", () => {
  assert.deepEqual(found({ kind: ["module"] }).hits.map(({ moduleId }) => moduleId), ["listen", "write", "lead"])
  assert.equal(found({}).hits[0].title, "Listen &lt;b> &amp; ask")
})

test("filters and counts are those of roles on paths, competencies, levels, minutes and what is done", () => {
  const ids = (chosen) => found(chosen).hits.map(({ moduleId }) => moduleId)
  assert.deepEqual(ids({ role: ["lead"] }), ["write"])
  assert.deepEqual(ids({ competency: ["talk"], level: ["2"] }), ["listen"])
  assert.deepEqual(ids({ minutes: ["15", "more"] }), ["write", "lead"])
  assert.deepEqual(ids({ done: ["open"], role: ["tester"] }), ["listen"])
  assert.deepEqual(found({ level: ["2"] }).counts.level, { 1: 1, 2: 2 })
  assert.deepEqual(found({ level: ["2"] }).counts.role, { tester: 1 })
})
