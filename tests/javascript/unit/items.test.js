// What passes as an item, and as the value of each kind.
import assert from "node:assert/strict"
import { test } from "node:test"
import { isItem, isReadable, isSound, KINDS, made } from "../../../theme/assets/js/items.js"

const way = [{ moment: "start", choice: 0 }]
/** One good value of each kind, and what spoils it. */
const VALUES = {
  answer: [{ type: "single", state: "partly", score: 0.5, tries: 2, sure: "fairly", given: ["a"] },
    { state: "great" }, { score: 1.1 }, { score: NaN }, { tries: -1 }, { tries: 0.5 }, { sure: "very" }, { given: undefined }],
  draw: [{ questions: ["q1"], orders: { q1: ["b", "a"] } }, { questions: "q1" }, { questions: [1] }, { orders: [] }, { orders: { q1: "ab" } }],
  quiz: [{ score: 1, passed: true, asked: 5, right: 5 }, { passed: "yes" }, { asked: 1e9 }],
  text: [{ text: "<b>mine</b>" }, { text: 5 }, { text: "x".repeat(20_001) }],
  story: [{ now: way, seen: [{ ending: "good", way }] }, { now: [{ moment: "start" }] }, { seen: [{ ending: "good" }] }, { now: null }],
  page: [{ done: true, minutes: 5 }, { done: false }, { minutes: "5" }],
  module: [{ done: true, minutes: 5, title: "T" }, { title: null }, { minutes: -1 }],
  place: [{ url: "modules/a/", title: "T", module: "" }, { url: undefined }, { url: "javascript:alert(1)" }, { url: "https://elsewhere.example/" },
    { url: "//elsewhere.example" }, { url: "/\\elsewhere.example" }, { url: "../../login/" }, { url: "a/../../login/" }, { url: "\t//elsewhere.example" }, { url: "a b" }],
  role: [{ chosen: true }, { chosen: 1 }],
  card: [{ due: 5 }, { due: "2026-01-01" }, { due: Infinity }],
  plan: [{ made: "2026-11-23", looks: { 7: { how: "", done: false } } }, { made: "23.11.2026" }, { looks: { 7: {} } }],
  setting: [{ any: 1 }],
  device: [{ granted: true }],
  rating: [{ before: { 1.2: 3 }, beforeDay: "2026-11-23" }, { before: { 1.2: 4 } }, { after: [1] }],
  known: [{ objectives: ["a"], day: "2026-11-23" }, { objectives: "a" }],
}
const item = (kind, value, more = {}) => ({ kind, key: "one/a", at: 5, digest: "", value, ...more })

test("every kind has a good example here", () => assert.deepEqual(Object.keys(VALUES).sort(), Object.keys(KINDS).sort()))

for (const [kind, [good, ...spoilt]] of Object.entries(VALUES)) {
  test(`${kind}: the good value is read, also with more in it; a spoilt one is not`, () => {
    assert.ok(isReadable(item(kind, good)))
    assert.ok(isReadable(item(kind, { ...good, later: [1] })))
    for (const one of spoilt) assert.ok(!isReadable(item(kind, { ...good, ...one })), JSON.stringify(one))
    for (const rubbish of [null, "", 5, [], true, [good]]) assert.ok(!isReadable(item(kind, rubbish)))
  })
}

for (const url of ["", "modules/", "modules/a/index.html", "modules/a/#fn:1", "search/?q=a"]) {
  test(`'${url}' is an address inside the site`, () => assert.ok(isReadable(item("place", { url, title: "T", module: "" }))))
}

test("a field of an object's own kind is not taken for one that is missing", () => {
  const value = JSON.parse('{"__proto__": {"done": true, "minutes": 1, "title": "T"}}')
  assert.ok(!isReadable(item("module", value)))
  assert.ok(!isReadable(item("constructor", {})))
})

test("what is no item at all", () => {
  const good = item("text", { text: "a" })
  assert.ok(isItem(good))
  const spoilt = [{ kind: "" }, { kind: 5 }, { key: "" }, { key: "k".repeat(301) }, { at: "5" }, { at: NaN }, { at: -1 }, { at: 1e16 }, { digest: null },
    { digest: "d".repeat(101) }, { value: undefined }, { value: { a: Infinity } }, { value: "x".repeat(100_001) }]
  for (const one of spoilt) assert.ok(!isItem({ ...good, ...one }), JSON.stringify(one))
  for (const rubbish of [null, undefined, 5, "item", [], [good]]) assert.ok(!isItem(rubbish))
})

test("names that reach behind an object, and depth without an end, are refused", () => {
  const nested = (depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth))
  assert.ok(!isItem(item("setting", JSON.parse('{"__proto__": {"polluted": true}}'))))
  assert.ok(!isItem(item("setting", { a: [JSON.parse('{"__proto__": 1}')] })))
  assert.ok(isItem(item("setting", nested(12))))
  assert.ok(!isItem(item("setting", nested(13))))
  assert.ok(!isItem(item("setting", nested(50_000))))
  assert.equal({}.polluted, undefined)
})

test("an unknown kind is kept and not read; a known one that is damaged does not travel", () => {
  assert.ok(isSound(item("of-tomorrow", { a: 1 })))
  assert.ok(!isReadable(item("of-tomorrow", { a: 1 })))
  assert.ok(isSound(item("text", null)))
  assert.ok(!isReadable(item("text", null)))
  assert.ok(!isSound(item("text", { text: 5 })))
})

test("a new item holds its own copy; a wrong value is a mistake of ours", () => {
  const value = { text: "a" }
  const one = made("text", "one/a", value, "", 5)
  value.text = "changed"
  assert.equal(one.value.text, "a")
  assert.equal(made("text", "one/a", null, "", 5).value, null)
  assert.throws(() => made("text", "one/a", { text: 5 }, "", 5), /kind 'text'/)
  assert.throws(() => made("nothing-we-know", "a", {}, "", 5), TypeError)
})
