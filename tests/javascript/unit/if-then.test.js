import assert from "node:assert/strict"
import { test } from "node:test"
import { afterThenI } from "../../../theme/assets/js/if-then.js"

test("the words after \"then I\" do not say I again", () => {
  assert.equal(afterThenI("I say it back"), "say it back")
  assert.equal(afterThenI(" i say it back"), "say it back")
  assert.equal(afterThenI("then I say what I heard"), "say what I heard")
})

test("other words stay as they are", () => {
  for (const text of ["say it back", "In the evening I ask", "I", "", "I’ll ask", "it is said"]) assert.equal(afterThenI(text), text)
})
