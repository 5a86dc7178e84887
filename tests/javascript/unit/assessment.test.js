import assert from "node:assert/strict"
import { test } from "node:test"
import { again, answered, countOf, levelOf, outcomeOf } from "../../../theme/assets/js/assessment-level.js"
import { countInWords, dateOf, sentences } from "../../../theme/assets/js/assessment-words.js"

const levels = { 1: ["a", "b", "c", "d"], 2: ["a", "b", "c", "d"], 3: ["a", "b", "c"], 4: ["a", "b"] }
/** Answers level by level: `["22", "2203"]`; a dash is left out. @param {...string} given */
const answers = (...given) =>
  Object.fromEntries(given.flatMap((row, level) => [...row].flatMap((sign, number) => (sign === "-" ? [] : [[`${level + 1}.${number}`, Number(sign)]]))))
/** @param {number} level */
const named = (level) => `level ${level}, ${["", "Foundation", "Working", "Skilled", "Shaping"][level]}`
/** @param {string} title @param {number} level @returns {any} */
const module = (title, level) => ({ title, url: `https://example.org/${title}/`, competencies: { talk: level } })
const modules = { two: module("two", 2), three: module("three", 3), four: module("four", 4), other: { ...module("other", 2), competencies: { listen: 2 } } }
const talk = { id: "talk", name: "Talk", url: "https://example.org/talk/", levels }

test("a level takes two answers, more than half of them reliably or better, and every level below", () => {
  assert.equal(levelOf({}, levels), undefined)
  assert.equal(levelOf(answers("2"), levels), undefined)
  assert.equal(levelOf(answers("22"), levels), 1)
  assert.equal(levelOf(answers("21"), levels), 0)
  assert.equal(levelOf(answers("2210"), levels), 0)
  assert.equal(levelOf(answers("2310"), levels), 0)
  assert.equal(levelOf(answers("2230"), levels), 1)
  assert.equal(levelOf(answers("2222", "0033", "333"), levels), 1)
  assert.equal(levelOf(answers("2222", "3333", "333", "33"), levels), 4)
})

test("what is left out neither helps nor stops", () => {
  assert.equal(levelOf(answers("----", "22--"), levels), 2)
  assert.equal(levelOf(answers("0---", "22--"), levels), 2)
  assert.equal(levelOf(answers("22", "-0--", "33-"), levels), 3)
  assert.equal(levelOf(answers("00", "22"), levels), 0)
})

test("answers to statements that are gone do not count", () => {
  assert.equal(levelOf({ "1.9": 3, "9.0": 3, "9.1": 3, __proto__: null }, levels), undefined)
  assert.equal(countOf({ "1.0": 0, "1.9": 3, "2.1": 1 }, levels), 2)
})

test("more and better answers never lower the level", () => {
  for (let number = 0; number < 400; number += 1) {
    const signs = [4, 4, 3, 2].map((length, level) => Array.from({ length }, (_, place) => "-0123"[(number * 7 + level * 3 + place * (number % 5)) % 5]).join(""))
    const before = levelOf(answers(...signs), levels) ?? 0
    assert.ok((levelOf(answers(...signs.map((row) => row.replaceAll(/[012]/g, "3"))), levels) ?? 0) >= before)
  }
})

test("the gap and what trains it", () => {
  const outcome = outcomeOf(talk, { before: answers("22"), beforeDay: "2026-05-12" }, { talk: 3 }, modules)
  assert.deepEqual([outcome.now, outcome.target, outcome.gap, outcome.before], [1, 3, 2, undefined])
  assert.deepEqual(outcome.training.map(({ title }) => title), ["two", "three"])
  assert.equal(sentences(outcome, named), "I see myself at level 1, Foundation. My role aims for level 3, Skilled: 2 levels to go.")
})

test("without a role there is no gap, beyond the aim there is none", () => {
  const rating = { before: answers("22", "22") }
  assert.equal(sentences(outcomeOf(talk, rating, {}, modules), named), "I see myself at level 2, Working.")
  assert.equal(sentences(outcomeOf(talk, rating, { talk: 2 }, modules), named), "I see myself at level 2, Working. That is what my role aims for.")
  assert.match(sentences(outcomeOf(talk, rating, { talk: 1 }, modules), named), /I am there, and further\.$/)
  assert.deepEqual(outcomeOf(talk, rating, { talk: 1 }, modules).training, [])
})

test("before and after, with the day", () => {
  const rating = { before: answers("20"), beforeDay: "2026-05-12", after: answers("22"), afterDay: "2026-11-23" }
  const outcome = outcomeOf(talk, rating, { talk: 1 }, modules)
  assert.deepEqual([outcome.before, outcome.now, outcome.day], [0, 1, "2026-11-23"])
  assert.match(sentences(outcome, named), /It was on the way to level 1, Foundation on 12 May 2026\.$/)
  assert.match(sentences(outcomeOf(talk, { ...rating, before: answers("22") }, {}, modules), named), /It was the same on 12 May 2026\.$/)
  assert.match(sentences(outcomeOf(talk, { before: answers("2") }, {}, modules), named), /^Too few answers/)
})

test("while a second time is begun, the first answers are shown", () => {
  const outcome = outcomeOf(talk, { before: answers("22"), beforeDay: "2026-05-12", after: {}, afterDay: "" }, {}, modules)
  assert.deepEqual([outcome.now, outcome.before, outcome.day], [1, undefined, "2026-05-12"])
})

test("an answer is given, changed and taken back; the day goes with it", () => {
  const first = answered(undefined, "before", "1.0", 2, "2026-05-12")
  assert.deepEqual(first, { before: { "1.0": 2 }, beforeDay: "2026-05-12" })
  const second = answered(answered(first, "after", "1.0", 0, "2026-11-23"), "after", "1.1", 3, "2026-11-23")
  assert.deepEqual(second, { ...first, after: { "1.0": 0, "1.1": 3 }, afterDay: "2026-11-23" })
  assert.deepEqual(answered(second, "after", "1.0", undefined, "2026-11-24").after, { "1.1": 3 })
})

test("once more: the latest answers become the first, and none are lost that were not answered again", () => {
  const twice = { before: answers("0"), beforeDay: "2025-01-01", after: answers("2"), afterDay: "2026-01-01" }
  assert.deepEqual(again(twice), { before: answers("2"), beforeDay: "2026-01-01", after: {}, afterDay: "" })
  const once = { before: answers("0"), beforeDay: "2025-01-01" }
  assert.deepEqual(again(once), { ...once, after: {}, afterDay: "" })
  assert.deepEqual(again(again(once)), again(once))
})

test("words", () => {
  assert.equal(dateOf("2026-11-23"), "23 November 2026")
  assert.equal(dateOf(""), "")
  assert.equal(countInWords(0, 15), "15 statements")
  assert.equal(countInWords(3, 15), "3 of 15 answered")
})
