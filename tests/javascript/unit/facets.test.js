import assert from "node:assert/strict"
import { test } from "node:test"
import { picked, turned, within } from "../../../theme/assets/js/facets.js"

const LEVEL = { id: "level", title: "Level", values: [{ id: "1", title: "One" }, { id: "2", title: "Two" }] }
const KIND = { id: "kind", title: "Kind", values: [{ id: "quiz", title: "Questions" }, { id: "", title: "Other" }] }

test("a value is taken in and taken out, and an empty facet is none", () => {
  const one = turned({}, "level", "1", true)
  assert.deepEqual(one, { level: ["1"] })
  const two = turned(turned(one, "level", "2", true), "kind", "", true)
  assert.deepEqual(two, { level: ["1", "2"], kind: [""] })
  assert.deepEqual(turned(two, "kind", "", false), { level: ["1", "2"] })
  assert.deepEqual(turned(one, "level", "1", true), one, "twice is once")
  assert.deepEqual(one, { level: ["1"] }, "what was given stays as it was")
})

test("of an address only what can be chosen counts, in the order of the facets", () => {
  const asked = { kind: ["quiz"], level: ["2", "9", "1"], role: ["nobody"] }
  const chosen = within(asked, [LEVEL, KIND])
  assert.deepEqual(chosen, { level: ["1", "2"], kind: ["quiz"] })
  assert.deepEqual(picked(chosen, [LEVEL, KIND]).map(({ title }) => title), ["One", "Two", "Questions"])
  assert.deepEqual(within({ __proto__: ["1"], level: ["x"] }, [LEVEL]), {})
})
