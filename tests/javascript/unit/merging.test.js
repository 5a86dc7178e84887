// Merging many generated histories: any order gives the same, twice changes nothing, nothing newer is lost.
import assert from "node:assert/strict"
import { test } from "node:test"
import { isWin, newer, verdict } from "../../../theme/assets/js/merge.js"
import { chance, one } from "./chance.js"

const NOW = Date.UTC(2026, 10, 23)
const TIMES = [0, 1, NOW - 1, NOW, NOW + 1, NOW + 86_400_000, Date.UTC(2040, 0), Date.UTC(9999, 11, 31)]
const VALUES = [null, {}, { a: 1, b: 2 }, { b: 2, a: 1 }, { text: "<b>" }, { text: "" }, { list: [1, [2]] }, { list: [[1], 2] }]

const made = (random) => ({ kind: "setting", key: one(random, ["a", "b", "c"]), at: one(random, TIMES), digest: one(random, ["", "0a"]), value: one(random, VALUES) })
const many = (random) => Array.from({ length: 1 + Math.floor(random() * 12) }, () => made(random))
const shuffled = (random, items) => items.map((item) => [random(), item]).sort((a, b) => a[0] - b[0]).map(([, item]) => item)

/** What `take` of the store does, without a disk. */
function merged(store, items) {
  const after = new Map(store)
  for (const item of items) if (isWin(verdict(after.get(item.key), item, NOW))) after.set(item.key, item)
  return after
}

const content = (store) => [...store].map(([key, item]) => [key, item.at, item.digest, Object.entries(item.value ?? { none: 1 }).sort()]).sort()
const cases = Array.from({ length: 2000 }, (_, seed) => chance(seed))

test("the order of files makes no difference", () => {
  for (const random of cases) {
    const [mine, first, second] = [merged(new Map(), many(random)), many(random), many(random)]
    assert.deepEqual(content(merged(merged(mine, first), second)), content(merged(merged(mine, second), first)))
  }
})

test("the order inside a file makes no difference", () => {
  for (const random of cases) {
    const items = many(random)
    assert.deepEqual(content(merged(new Map(), items)), content(merged(new Map(), shuffled(random, items))))
  }
})

test("a second time changes nothing", () => {
  for (const random of cases) {
    const once = merged(merged(new Map(), many(random)), many(random))
    assert.deepEqual(content(merged(once, [...once.values()])), content(once))
    const file = many(random)
    const both = merged(once, file)
    assert.deepEqual(content(merged(both, file)), content(both))
  }
})

test("nothing is lost: what stands is never older than what stood, and every key is still there", () => {
  for (const random of cases) {
    const before = merged(new Map(), many(random))
    const after = merged(before, many(random))
    for (const [key, item] of before) assert.notEqual(verdict(after.get(key), item, NOW), "updated")
  }
})

test("of two items the same one wins from both sides", () => {
  for (const random of cases) {
    const [first, second] = [made(random), made(random)]
    assert.deepEqual(content([["k", newer(first, second, NOW)]]), content([["k", newer(second, first, NOW)]]))
  }
})
