import assert from "node:assert/strict"
import { test } from "node:test"
import { answered, countedFrom, dueLookBack, lookBacks, planOf, whenInWords } from "../../../theme/assets/js/look-backs.js"

const plan = planOf("2026-11-24", [7, 30])

test("a plan has the days of its module", () => {
  assert.deepEqual(lookBacks(plan).map(({ days, day }) => [days, day]), [[7, "2026-12-01"], [30, "2026-12-24"]])
})

test("after a week it is asked once, until it is answered", () => {
  assert.equal(dueLookBack(plan, "2026-11-30"), undefined)
  assert.equal(dueLookBack(plan, "2026-12-01")?.days, 7)
  assert.equal(dueLookBack(plan, "2026-12-20")?.days, 7)
  const told = answered(plan, 7, "It went well.")
  assert.equal(dueLookBack(told, "2026-12-20"), undefined)
  assert.equal(lookBacks(told)[0].how, "It went well.")
  assert.equal(dueLookBack(told, "2026-12-24")?.days, 30)
})

test("who comes back after months is asked one thing, not two", () => {
  assert.equal(dueLookBack(plan, "2027-06-01")?.days, 30)
  assert.equal(dueLookBack(answered(plan, 30, ""), "2027-06-01"), undefined)
})

test("a clock that went back asks nothing", () => {
  assert.equal(dueLookBack(plan, "2020-01-01"), undefined)
})

test("a plan counted anew keeps what was written", () => {
  const anew = countedFrom(answered(plan, 7, "It went well."), "2026-12-24")
  assert.deepEqual(lookBacks(anew)[0], { days: 7, day: "2026-12-31", how: "It went well.", done: false })
})

test("a damaged plan has no days", () => {
  assert.deepEqual(lookBacks(planOf("2026-99-99", [7])), [])
  const strange = { made: "2026-11-24", looks: { soon: { how: "", done: false }, "-3": { how: "", done: false }, "1e300": { how: "", done: false } } }
  assert.deepEqual(lookBacks(strange), [])
})

test("how far a day is away", () => {
  const words = ["2026-11-20", "2026-11-24", "2026-11-25", "2026-12-01"].map((day) => whenInWords({ day }, [{ day }], "2026-11-24"))
  assert.deepEqual(words, ["now", "now", "tomorrow", "in 7 days"])
})

test("only the look-back that is asked about says now", () => {
  const looks = lookBacks(plan)
  const words = (/** @type {string} */ today) => looks.map((look) => whenInWords(look, looks, today))
  assert.deepEqual(words("2026-12-23"), ["now", "tomorrow"])
  assert.deepEqual(words("2026-12-24"), ["passed", "now"])
  assert.deepEqual(words("2027-06-01"), ["passed", "now"])
})
