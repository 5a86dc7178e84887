// Which of two items stands: the newest, in any order of merging, and never for ever one from the future.
import assert from "node:assert/strict"
import { test } from "node:test"
import { momentAfter, newer, verdict } from "../../../theme/assets/js/merge.js"

const NOW = Date.UTC(2026, 10, 23)
const MONTH = 30 * 86_400_000
const ENDLESS = Date.UTC(9999, 11, 31)
const item = (at, value = "a", digest = "") => ({ kind: "setting", key: "k", at, digest, value })

test("the later one stands", () => {
  assert.equal(newer(item(1), item(2), NOW).at, 2)
  assert.equal(newer(item(2), item(1), NOW).at, 2)
  assert.equal(verdict(item(1), item(2), NOW), "updated")
  assert.equal(verdict(item(2), item(1), NOW), "older")
})

test("what is not there loses", () => {
  assert.equal(newer(undefined, undefined, NOW), undefined)
  assert.equal(newer(undefined, item(1), NOW).at, 1)
  assert.equal(verdict(undefined, item(1), NOW), "added")
})

test("an item from the future loses to one of today, also when it was there first", () => {
  assert.equal(newer(item(ENDLESS), item(NOW), NOW).at, NOW)
  assert.equal(newer(item(NOW), item(ENDLESS), NOW).at, NOW)
})

test("a month ahead is not the future: this clock may be the one that went back", () => {
  assert.equal(newer(item(NOW + MONTH), item(NOW), NOW).at, NOW + MONTH)
})

test("the same moment: the same one wins from both sides", () => {
  const one = item(5, { a: 1, b: 2 })
  const other = item(5, { a: 1, b: 3 })
  assert.equal(newer(one, other, NOW), newer(other, one, NOW))
  assert.notEqual(verdict(one, other, NOW), "same")
})

test("the order of fields makes no difference", () => {
  assert.equal(verdict(item(5, { a: 1, b: [2] }), item(5, { b: [2], a: 1 }), NOW), "same")
})

test("a new item is later than what it replaces, also when the clock went back", () => {
  assert.equal(momentAfter(undefined, NOW), NOW)
  assert.equal(momentAfter(item(NOW - MONTH), NOW), NOW)
  assert.equal(momentAfter(item(NOW), NOW), NOW + 1)
  assert.equal(momentAfter(item(NOW + MONTH), NOW), NOW + MONTH + 1)
})

test("a new item takes the place of one from the future with the time of today, and keeps it in a merge", () => {
  const before = item(ENDLESS)
  const after = item(momentAfter(before, NOW), "new")
  assert.equal(after.at, NOW)
  assert.equal(newer(before, after, NOW), after)
})
