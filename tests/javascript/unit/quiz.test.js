import assert from "node:assert/strict"
import { test } from "node:test"
import { asList, asMap, asText } from "../../../theme/assets/js/given.js"
import { drawn, drawnAnew, shuffled } from "../../../theme/assets/js/quiz-draw.js"
import { byObjective, missedOf, percent, resultOf } from "../../../theme/assets/js/quiz-result.js"
import { surenessSays } from "../../../theme/assets/js/sureness.js"
import { chance, SEEDS, some } from "./chance.js"

const IDS = ["a", "b", "c", "d", "e", "f"]
const entry = (/** @type {string} */ id) => ({ id, choices: ["1", "2", "3", "none"].map((choice) => ({ id: choice, pinned: choice === "none" })) })
const BANK = IDS.map(entry)
const ALL = { draw: 6, shuffle: true }
const THREE = { draw: 3, shuffle: true }
const asked = (/** @type {string} */ id, /** @type {string} */ state, score = Number(state === "right"), objectives = ["O1"]) => ({ id, state, score, objectives })
const JUNK = [undefined, null, 7, "a", [], {}, { questions: "a" }, { questions: [1, null, {}], orders: 3, open: {} }, { questions: ["a", "a", "gone"], orders: { a: ["1", "1", 9] }, open: ["gone"] }]

test("a list that is mixed holds the same things", () => {
  for (const seed of SEEDS) assert.deepEqual(shuffled(IDS, chance(seed)).sort(), IDS)
  assert.ok(new Set(SEEDS.map((seed) => shuffled(IDS, chance(seed)).join(""))).size > 50)
})

test("whatever was stored, exactly as many different questions are drawn as the quiz asks for", () => {
  for (const seed of SEEDS) {
    for (const before of JUNK) {
      const { questions, orders, open } = drawn(BANK, THREE, before, chance(seed))
      assert.equal(new Set(questions).size, 3)
      assert.ok(questions.every((id) => IDS.includes(id)))
      assert.deepEqual(Object.keys(orders).sort(), [...questions].sort())
      assert.deepEqual(open, [])
    }
  }
})

test("pinned choices keep their place, the others come in any order", () => {
  const seen = new Set()
  for (const seed of SEEDS) {
    const { orders } = drawn(BANK, ALL, undefined, chance(seed))
    for (const order of Object.values(orders)) {
      assert.equal(order[3], "none")
      assert.deepEqual([...order].sort(), ["1", "2", "3", "none"])
      seen.add(order.join(""))
    }
  }
  assert.equal(seen.size, 6)
})

test("what was drawn stays drawn", () => {
  for (const seed of SEEDS) {
    const first = drawn(BANK, THREE, undefined, chance(seed))
    assert.deepEqual(drawn(BANK, THREE, first, chance(seed + 1)), first)
    assert.deepEqual(drawn(BANK, THREE, JSON.parse(JSON.stringify(first)), chance(seed + 2)), first)
  }
})

test("a changed bank repairs the draw and leaves the rest of it alone", () => {
  for (const seed of SEEDS) {
    const random = chance(seed)
    const first = drawn(BANK, THREE, undefined, random)
    const bank = [...BANK.filter(({ id }) => id !== first.questions[1]), entry("new")]
    const next = drawn(bank, THREE, first, random)
    assert.deepEqual(next.questions.slice(0, 2), [first.questions[0], first.questions[2]])
    assert.equal(next.questions.length, 3)
    assert.deepEqual(next.orders[first.questions[0]], first.orders[first.questions[0]])
  }
  const fewer = drawn(BANK.slice(0, 2), { draw: 2, shuffle: true }, { questions: IDS }, chance(1))
  assert.deepEqual(fewer.questions, ["a", "b"])
})

test("a removed choice leaves the order, a new one joins it", () => {
  const bank = [{ id: "a", choices: ["1", "3", "4"].map((id) => ({ id, pinned: false })) }]
  const { orders } = drawn(bank, { draw: 1, shuffle: true }, { questions: ["a"], orders: { a: ["3", "2", "1"] } }, chance(3))
  assert.deepEqual(orders.a, ["3", "1", "4"])
})

test("without shuffle the author's order stands", () => {
  for (const seed of SEEDS) {
    const { questions, orders } = drawn(BANK, { draw: 3, shuffle: false }, { questions: ["f"] }, chance(seed))
    assert.deepEqual(questions, [...questions].sort())
    assert.ok(questions.includes("f"))
    assert.deepEqual(orders, {})
  }
})

test("a new round asks first what was not asked the last time", () => {
  for (const seed of SEEDS) {
    const first = drawn(BANK, THREE, undefined, chance(seed))
    const next = drawnAnew(BANK, THREE, first, chance(seed + 1))
    assert.deepEqual([...first.questions, ...next.questions].sort(), IDS)
    assert.deepEqual([...next.open].sort(), [...next.questions].sort())
    assert.deepEqual(drawnAnew(BANK, ALL, first, chance(seed)).questions.toSorted(), IDS)
  }
})

test("the result counts what is marked; own words only count as answered", () => {
  const result = resultOf([asked("a", "right"), asked("b", "partly", 0.5), asked("c", "read")], 75)
  assert.deepEqual(result, { asked: 3, answered: 3, marked: 2, right: 1, score: 0.75, complete: true, passed: true })
  assert.equal(resultOf([asked("a", "right"), asked("b", "")], 0).passed, false)
  assert.equal(resultOf([asked("a", "read")], 100).passed, true)
  assert.equal(resultOf([1, 2, 3].map((id) => asked(String(id), "partly", 0.7)), 70).passed, true)
})

test("a percentage is never rounded up to an aim that was not reached", () => {
  for (let right = 0; right <= 300; right++) {
    const score = right / 300
    for (const aim of [50, 70, 99, 100]) assert.equal(percent(score) >= aim, resultOf([asked("a", "partly", score)], aim).passed)
  }
})

test("what to read again is grouped by objective, and nothing is forgotten", () => {
  for (const seed of SEEDS) {
    const random = chance(seed)
    const questions = IDS.map((id) => asked(id, ["right", "partly", "wrong", "read", ""][Math.floor(random() * 5)], 0, some(random, ["O1", "O2", "gone"])))
    const groups = byObjective(questions, ["O1", "O2"])
    assert.deepEqual([...new Set(groups.flatMap(({ missed }) => missed))].sort(), missedOf(questions).sort())
  }
})

test("what comes from the store is read as text, list and map, whatever it is", () => {
  for (const junk of [undefined, null, 1, true, {}, [1], () => 0]) {
    assert.equal(asText(junk), "")
    assert.deepEqual(asList(junk), [])
    assert.equal(asMap(junk).size, 0)
  }
  assert.deepEqual(asList(["a", 1]), ["a"])
  assert.deepEqual([...asMap(JSON.parse('{"__proto__": "x", "a": "b", "c": 1}'))], [["__proto__", "x"], ["a", "b"]])
})

test("how sure somebody was says something only where it teaches", () => {
  assert.match(surenessSays("wrong", "sure"), /second look/)
  assert.match(surenessSays("right", "unsure"), /you had it/)
  for (const [state, sure] of [["right", "sure"], ["wrong", "unsure"], ["read", "sure"], ["wrong", ""]]) assert.equal(surenessSays(/** @type {any} */ (state), sure), "")
})
