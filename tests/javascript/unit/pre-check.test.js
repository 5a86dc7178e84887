import assert from "node:assert/strict"
import { test } from "node:test"
import { isKnown, picked } from "../../../theme/assets/js/pre-check-pick.js"

/** @param {string} key @param {string} type @param {...string} objectives */
const asked = (key, type, ...objectives) => ({ key, type, objectives })
const bank = [asked("q1", "single", "a"), asked("q2", "multiple", "a", "b"), asked("q3", "rewrite", "c"), asked("q4", "judgement", "b"), asked("q5", "order", "")]

test("each ticked objective gets a question before one gets a second", () => {
  assert.deepEqual(picked(bank, ["a", "b"]), ["q1", "q2", "q4"])
  assert.deepEqual(picked(bank, ["b"]), ["q2", "q4"])
  assert.deepEqual(picked(bank, ["a"]), ["q1", "q2"])
})

test("never more than three, none twice, none that only the learner can judge", () => {
  const many = Array.from({ length: 9 }, (_, number) => asked(`q${number}`, "single", "a"))
  assert.deepEqual(picked(many, ["a"]), ["q0", "q1", "q2"])
  assert.deepEqual(picked(bank, ["c"]), [])
  assert.deepEqual(picked([], ["a"]), [])
  assert.deepEqual(picked(bank, []), [])
})

test("a page is known when everything it stands for is", () => {
  assert.ok(isKnown(["a", "b"], new Set(["a", "b", "c"])))
  assert.ok(!isKnown(["a", "b"], new Set(["a"])))
  assert.ok(!isKnown([], new Set(["a"])))
})
