import assert from "node:assert/strict"
import { test } from "node:test"
import { dueDay } from "../../../theme/assets/js/card.js"
import { afterAnswer, asMissedBefore, enters, ratingOf } from "../../../theme/assets/js/deck.js"
import { dayOfReview, standing } from "../../../theme/assets/js/due.js"
import { wishOf } from "../../../theme/assets/js/wish.js"
import { next } from "../../../theme/assets/js/schedule.js"

const TODAY = 20_780
const wrong = { type: "single", state: "wrong", tries: 1, sure: "" }
const right = { ...wrong, state: "right" }
/** @param {number} due @param {string} key */
const held = (due, key) => ({ key, card: { ...next(undefined, 4, due - 8) } })

test("an answer is a rating", () => {
  const ratings = ["wrong", "partly", "right", "read"].map((state) => ["", "unsure", "fairly", "sure"].map((sure) => ratingOf({ type: "single", state, sure })))
  assert.deepEqual(ratings, [[1, 1, 1, 1], [2, 2, 2, 2], [3, 2, 3, 4], [0, 0, 0, 0]])
})

test("missed and half right questions come into the deck, right ones on request", () => {
  assert.ok(enters(wrong, false))
  assert.ok(enters({ ...wrong, state: "partly" }, false))
  assert.ok(!enters(right, false))
  assert.ok(enters(right, true))
  assert.ok(!enters({ ...right, tries: 2 }, false))
  assert.ok(!enters({ ...right, state: "read" }, true))
})

test("an answer is heard once, whoever hears it", () => {
  const card = afterAnswer(undefined, wrong, 500, TODAY, false)
  assert.equal(card?.heard, 500)
  assert.equal(afterAnswer(card, wrong, 500, TODAY + 1, false), undefined)
  assert.equal(afterAnswer(card, right, 499, TODAY + 1, false), undefined)
  assert.equal(afterAnswer(card, right, 501, TODAY + 1, false)?.reps, 2)
})

test("trying again on the same day changes nothing", () => {
  const card = afterAnswer(undefined, wrong, 500, TODAY, false)
  assert.equal(afterAnswer(card, right, 600, TODAY, false), undefined)
  assert.equal(afterAnswer(card, wrong, 600, TODAY, false), undefined)
})

test("a miss after a right answer on the same day brings the question back tomorrow", () => {
  const card = afterAnswer(undefined, right, 500, TODAY, true)
  assert.equal(dueDay(/** @type {any} */ (card), TODAY), TODAY + 2)
  const missed = afterAnswer(card, wrong, 600, TODAY, true)
  assert.equal(dueDay(/** @type {any} */ (missed), TODAY), TODAY + 1)
})

test("an answer is heard again after a clock that was wrong", () => {
  const card = afterAnswer(undefined, wrong, 9e12, TODAY + 5000, false)
  assert.equal(afterAnswer(card, right, 700, TODAY, false)?.heard, 700)
})

test("of an old answer only the last try is known: right after several, it was missed", () => {
  assert.equal(asMissedBefore({ ...right, tries: 2 }).state, "wrong")
  for (const answer of [right, wrong, { ...right, state: "read", tries: 3 }]) assert.equal(asMissedBefore(answer), answer)
})

test("a day asks for no more than the gentle number, the longest waiting first", () => {
  const cards = Array.from({ length: 40 }, (_, number) => held(TODAY - (number % 9), `m/q${number}`))
  const day = dayOfReview(cards, TODAY, 5)
  assert.deepEqual(day.now.map(({ key }) => key), ["m/q17", "m/q26", "m/q35", "m/q8", "m/q16"])
  assert.deepEqual([day.left, day.tomorrow, day.next], [35, 5, TODAY + 1])
})

test("what was answered today is part of the number, and more can be asked for", () => {
  const answered = [1, 2].map((number) => ({ key: `m/a${number}`, card: next(next(undefined, 1, TODAY - 1), 3, TODAY) }))
  const cards = [...answered, ...Array.from({ length: 9 }, (_, number) => held(TODAY, `m/q${number}`))]
  assert.deepEqual([dayOfReview(cards, TODAY, 3).now.length, dayOfReview(cards, TODAY, 3).done], [1, 2])
  assert.equal(dayOfReview(cards, TODAY, 3, 3).now.length, 4)
})

test("a question met for the first time today does not use up the number", () => {
  assert.equal(dayOfReview([{ key: "m/a", card: next(undefined, 1, TODAY) }], TODAY, 3).done, 0)
})

test("when nothing is due, the next day is told", () => {
  assert.deepEqual(dayOfReview([held(TODAY + 4, "m/q"), held(TODAY + 1, "m/r")], TODAY, 5), { now: [], done: 0, left: 0, tomorrow: 1, next: TODAY + 1 })
  assert.deepEqual(dayOfReview([], TODAY, 5), { now: [], done: 0, left: 0, tomorrow: 0, next: 0 })
})

test("a wish that is no wish is off and gentle", () => {
  for (const value of [undefined, null, "on", { on: 1, perDay: 1e9 }, { perDay: "3" }]) assert.deepEqual(wishOf(value), { on: false, perDay: 5, all: false })
  assert.deepEqual(wishOf({ on: true, perDay: 10, all: true }), { on: true, perDay: 10, all: true })
})

/** @param {Record<string, string>} questions */
const module = (questions) => /** @type {any} */ ({ questions })
const known = { modules: { listen: module({ ask: "d1", tell: "d2" }), write: module({ form: "d3" }) }, retired: { hear: "listen", "write/letter": "write/form", gone: "", "listen/old": "" } }
/** @param {string} key @param {string} [digest] */
const stored = (key, digest = "") => ({ key, digest, value: key })

test("questions are found under the name they have today", () => {
  const { held, left } = standing([stored("listen/ask", "d1"), stored("hear/tell", "d2"), stored("write/letter")], known)
  assert.deepEqual(held.map(({ key }) => key), ["listen/ask", "listen/tell", "write/form"])
  assert.deepEqual(left, [])
})

test("a card under today's name stands before one under the old name", () => {
  const both = [stored("hear/ask"), stored("listen/ask")]
  for (const items of [both, both.toReversed()]) assert.deepEqual(standing(items, known).held, [{ key: "listen/ask", card: "listen/ask" }])
})

test("what is gone or has changed is left out, and said", () => {
  const items = [stored("listen/ask", "other"), stored("gone/x"), stored("listen/old"), stored("constructor/name"), stored("listen/toString"), stored("no slash")]
  const { held, left } = standing(items, known)
  assert.deepEqual(held, [])
  assert.deepEqual(left.map(({ why }) => why), ["changed", "gone", "gone", "gone", "gone", "gone"])
})
