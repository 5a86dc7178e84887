import assert from "node:assert/strict"
import { test } from "node:test"
import { ordered } from "../../../theme/assets/js/catalogue-order.js"

const THINGS = [
  { title: "Part 10", minutes: 20, level: 2 },
  { title: "Part 9", minutes: 20, level: 1 },
  { title: "listen", minutes: 5, level: 2 },
  { title: "Part 9", minutes: 20, level: 1 },
]

test("by title as people count, by minutes and level with titles below", () => {
  assert.deepEqual(ordered(THINGS, "title"), [2, 1, 3, 0])
  assert.deepEqual(ordered(THINGS, "minutes"), [2, 1, 3, 0])
  assert.deepEqual(ordered(THINGS, "level"), [1, 3, 2, 0])
})

test("an order that is not known is that of the page", () => {
  for (const name of ["", "price", "constructor", "__proto__"]) assert.deepEqual(ordered(THINGS, name), [0, 1, 2, 3])
})
