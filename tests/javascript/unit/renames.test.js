// Under which key things are read after something was retired.
import assert from "node:assert/strict"
import { test } from "node:test"
import { copies, keyOfToday } from "../../../theme/assets/js/renames.js"

const RETIRED = { old: "new", "new/q1": "new/q9", older: "old", "m/q": "m/q2", gone: "", a: "b", b: "a", wide: "new/page", "m/all": "other" }

const CASES = {
  "m/other": "m/other", old: "new", "old/q2": "new/q2", "old/q1": "new/q9", "older/q1": "new/q9", "m/q": "m/q2", gone: "gone", "gone/q": "gone/q",
  "a/q": "a/q", wide: "wide", "wide/q": "wide/q", "m/all": "m/all", constructor: "constructor", "toString/q": "toString/q", "": "",
}
for (const [key, today] of Object.entries(CASES)) {
  test(`'${key}' is '${today}' today`, () => assert.equal(keyOfToday(key, RETIRED), today))
}

test("copies keep time, digest and value; what belongs to no module stays where it is", () => {
  const item = (kind, key) => ({ kind, key, at: 7, digest: "0a", value: { text: "mine" } })
  assert.deepEqual(copies([item("text", "old/q2"), item("text", "m/other"), item("role", "old"), item("of-tomorrow", "old")], RETIRED), [item("text", "new/q2")])
})
