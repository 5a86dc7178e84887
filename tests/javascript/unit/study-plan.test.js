import assert from "node:assert/strict"
import { test } from "node:test"
import { faultOf, studyPlan } from "../../../theme/assets/js/study-plan.js"
import { chance, SEEDS } from "./chance.js"

/** @param {string} id @param {number} minutes @param {boolean} [required] */
const step = (id, minutes, required = true) => ({ id, title: id, url: `https://example.org/${id}/`, minutes, required })
const wish = { start: "2026-11-24", minutes: 60, weekday: 4, optional: true }
/** @param {import("../../../theme/assets/js/study-plan.js").Sitting[]} sittings */
const short = (sittings) => sittings.map(({ day, pieces }) => [day, ...pieces.map(({ step: { id }, part, parts, minutes }) => `${id} ${part}/${parts} ${minutes}`)])

test("one sitting a week, on the chosen day, from the first day on", () => {
  assert.deepEqual(short(studyPlan([step("a", 40), step("b", 50)], wish, new Set())), [["2026-11-26", "a 1/1 40"], ["2026-12-03", "b 1/1 50"]])
  assert.equal(studyPlan([step("a", 40)], { ...wish, weekday: 2 }, new Set())[0].day, "2026-11-24")
  assert.equal(studyPlan([step("a", 40)], { ...wish, weekday: 1 }, new Set())[0].day, "2026-11-30")
})

test("short modules share a week, long ones go on", () => {
  const made = short(studyPlan([step("a", 20), step("b", 40), step("c", 140), step("d", 40)], wish, new Set()))
  assert.deepEqual(made, [
    ["2026-11-26", "a 1/1 20", "b 1/1 40"],
    ["2026-12-03", "c 1/3 60"],
    ["2026-12-10", "c 2/3 60"],
    ["2026-12-17", "c 3/3 20", "d 1/1 40"],
  ])
})

test("a rest of a few minutes joins the week before it", () => {
  const made = short(studyPlan([step("a", 43), step("b", 10), step("c", 90)], { ...wish, minutes: 40 }, new Set()))
  assert.deepEqual(made, [["2026-11-26", "a 1/1 43"], ["2026-12-03", "b 1/1 10"], ["2026-12-10", "c 1/3 40"], ["2026-12-17", "c 2/3 40"], ["2026-12-24", "c 3/3 10"]])
})

test("no minute is lost, the order is kept, no week holds much more than wished, and no part is tiny", () => {
  for (const seed of SEEDS) {
    const random = chance(seed)
    const weekly = 15 + Math.floor(random() * 100)
    const steps = Array.from({ length: 12 }, (_, number) => step(`m${number}`, Math.floor(random() * 200) + 1))
    const made = studyPlan(steps, { ...wish, minutes: weekly }, new Set())
    const all = made.flatMap(({ pieces }) => pieces)
    for (const { id, minutes } of steps) {
      const own = all.filter((piece) => piece.step.id === id)
      assert.equal(own.reduce((sum, piece) => sum + piece.minutes, 0), minutes)
      assert.deepEqual(own.map(({ part, parts }) => [part, parts]), own.map((_, at) => [at + 1, own.length]))
      if (own.length > 1) assert.ok(own.every((piece) => piece.minutes >= weekly / 4))
    }
    assert.deepEqual([...new Set(all.map(({ step: { id } }) => id))], steps.map(({ id }) => id))
    assert.ok(made.every(({ minutes, pieces }) => pieces.length > 0 && minutes < weekly * 1.25))
    assert.ok(made.every(({ minutes, pieces }) => minutes === pieces.reduce((sum, piece) => sum + piece.minutes, 0)))
  }
})

test("what is done, optional on request, and a module that stands twice", () => {
  const steps = [step("a", 40), step("b", 40, false), step("a", 40), step("c", 40)]
  assert.deepEqual(studyPlan(steps, { ...wish, optional: false }, new Set(["c"])).map(({ pieces }) => pieces[0].step.id), ["a"])
  assert.deepEqual(studyPlan(steps, wish, new Set(["a", "b", "c"])), [])
})

test("a wish that cannot be done is told in words", () => {
  const today = "2026-11-24"
  assert.equal(faultOf(wish, today), "")
  for (const start of ["", "9999-12-31", "2026-02-30", "2020-01-01"]) assert.match(faultOf({ ...wish, start }, today), /first day/)
  for (const minutes of [0, NaN, 1e9]) assert.match(faultOf({ ...wish, minutes }, today), /minutes a week/)
  assert.match(faultOf({ ...wish, weekday: NaN }, today), /day of the week/)
})
