import assert from "node:assert/strict"
import { test } from "node:test"
import { markMultiple, markSingle } from "../../../theme/assets/js/mark-choices.js"
import { markBestAndWorst, markRated } from "../../../theme/assets/js/mark-judgement.js"
import { markMatch } from "../../../theme/assets/js/mark-match.js"
import { markOrder } from "../../../theme/assets/js/mark-order.js"
import { markStatements } from "../../../theme/assets/js/mark-statements.js"
import { chance, one, SEEDS, some } from "./chance.js"

const IDS = ["a", "b", "c", "d"]
const CHOICES = IDS.map((id) => ({ id, correct: id < "c" }))
const STEPS = [["a", "best"], ["b", "acceptable"], ["c", "poor"], ["d", "worst"]].map(([id, rating]) => ({ id, rating }))
const RATED = STEPS.slice(0, 3)

test("one answer is right or wrong, and only its own reason is shown", () => {
  assert.deepEqual(markSingle(CHOICES, "a"), { state: "right", score: 1, text: "Right.", marks: [{ id: "a", state: "right", word: "Right", reason: "a" }] })
  assert.equal(markSingle(CHOICES, "c").score, 0)
  for (const nothing of ["", "gone"]) assert.ok("missing" in markSingle(CHOICES, nothing))
})

test("of several answers each decision counts", () => {
  assert.equal(markMultiple(CHOICES, ["a", "b"]).state, "right")
  assert.equal(markMultiple(CHOICES, ["a"]).score, 0.75)
  assert.match(markMultiple(CHOICES, ["a", "c"]).text, /^You found 1 of 2, and 1 choice does not belong/)
  assert.equal(markMultiple(CHOICES, ["c"]).state, "wrong")
  assert.ok("missing" in markMultiple(CHOICES, ["gone"]))
})

test("statements are all decided before they are marked", () => {
  assert.match(markStatements(CHOICES, new Map([["a", "true"], ["b", "perhaps"]])).missing, /3 to go/)
  const given = new Map([["a", "true"], ["b", "true"], ["c", "true"], ["d", "false"]])
  assert.equal(markStatements(CHOICES, given).score, 0.75)
})

test("a judgement counts by its distance", () => {
  const score = (best, worst) => markBestAndWorst(STEPS, { best, worst }).score
  assert.equal(score("a", "d"), 1)
  assert.equal(score("d", "a"), 0)
  assert.ok(score("a", "c") > score("a", "b"))
  assert.ok(score("b", "d") > score("c", "d"))
  assert.equal(markBestAndWorst(STEPS, { best: "a", worst: "c" }).state, "partly")
  assert.equal(markBestAndWorst(STEPS, { best: "a", worst: "c" }).marks.filter(({ reason }) => reason).length, 4)
  assert.match(markBestAndWorst(STEPS, { best: "a", worst: "a" }).missing, /cannot be the same/)
})

test("ratings count by their distance, each with its reason", () => {
  const score = (...given) => markRated(RATED, new Map(RATED.map(({ id }, at) => [id, given[at]])))
  assert.equal(score("best", "acceptable", "poor").state, "right")
  assert.deepEqual(score("acceptable", "acceptable", "poor").marks.map(({ state }) => state), ["partly", "right", "right"])
  assert.equal(score("acceptable", "acceptable", "poor").score, 2.5 / 3)
  assert.equal(score("poor", "acceptable", "best").score, 1 / 3)
  assert.match(score("best", "worst", "poor").missing, /1 to go/)
})

test("an order counts by its pairs, and every item says where it belongs", () => {
  assert.equal(markOrder(IDS, IDS).state, "right")
  assert.equal(markOrder(IDS, [...IDS].reverse()).state, "wrong")
  const turned = markOrder(IDS, ["b", "a", "c", "d"])
  assert.equal(turned.score, 5 / 6)
  assert.deepEqual(turned.marks.map(({ word }) => word), ["Belongs in place 2", "Belongs in place 1", "In its place", "In its place"])
  for (const broken of [[], ["a"], ["a", "a", "b", "c"], [...IDS, "e"]]) assert.ok("missing" in markOrder(IDS, broken))
})

test("pairs count one by one, and two lefts may share a right", () => {
  const pairs = [{ id: "a", right: "x" }, { id: "b", right: "y" }, { id: "c", right: "x" }]
  assert.equal(markMatch(pairs, new Map([["a", "x"], ["b", "y"], ["c", "x"]])).state, "right")
  assert.equal(markMatch(pairs, new Map([["a", "x"], ["b", "extra:1"], ["c", "x"]])).score, 2 / 3)
  assert.match(markMatch(pairs, new Map([["a", "x"]])).missing, /2 to go/)
})

test("whatever is given: scores stay between 0 and 1, only all right is right, marks name parts of the question", () => {
  for (const seed of SEEDS) {
    const random = chance(seed)
    const rated = new Map(RATED.map(({ id }) => [id, one(random, ["best", "acceptable", "poor", ""])]))
    const outcomes = [
      markSingle(CHOICES, one(random, [...IDS, ""])),
      markMultiple(CHOICES, some(random, IDS)),
      markStatements(CHOICES, new Map(IDS.map((id) => [id, one(random, ["true", "false"])]))),
      markBestAndWorst(STEPS, { best: one(random, IDS), worst: one(random, IDS) }),
      markRated(RATED, rated),
      markOrder(IDS, [...IDS].sort(() => random() - 0.5)),
      markMatch(CHOICES.map(({ id }) => ({ id, right: id })), new Map(IDS.map((id) => [id, one(random, IDS)]))),
    ]
    for (const outcome of outcomes) {
      if ("missing" in outcome) continue
      assert.ok(outcome.score >= 0 && outcome.score <= 1)
      assert.equal(outcome.state === "right", outcome.score === 1)
      assert.ok(outcome.text && outcome.marks.every(({ id, word }) => IDS.includes(id) && word))
    }
  }
})
