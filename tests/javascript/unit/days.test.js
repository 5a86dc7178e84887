import assert from "node:assert/strict"
import { test } from "node:test"
import { dayAt, dayInWords, dayOf, later, numberOf, weekday } from "../../../theme/assets/js/days.js"

test("a day is that of the learner's calendar, up to its last moment", () => {
  assert.equal(dayOf(new Date(2026, 10, 24, 23, 59, 59, 999).getTime()), "2026-11-24")
  assert.equal(dayOf(new Date(2026, 10, 25, 0, 0).getTime()), "2026-11-25")
})

test("days are counted through months, leap years and summer time", () => {
  assert.equal(later("2028-02-28", 2), "2028-03-01")
  assert.equal(later("2026-12-31", 1), "2027-01-01")
  assert.equal(later("2026-03-01", 30), "2026-03-31")
  assert.equal(dayAt(numberOf("2026-11-24")), "2026-11-24")
  assert.equal(weekday("2026-11-23"), 1)
})

test("what is no day has no number", () => {
  for (const wrong of ["2026-02-30", "2026-13-01", "24.11.2026", "", "2026-11-24T00:00", "+010000-01-01"]) {
    assert.ok(Number.isNaN(numberOf(wrong)), wrong)
  }
  assert.equal(dayAt(NaN), "")
  assert.equal(dayAt(numberOf("9999-12-31") + 1), "")
  assert.equal(dayInWords("9999-99-99"), "")
  assert.equal(later("9999-12-31", 1e9), "")
})

test("a day is said in words", () => {
  assert.equal(dayInWords("2026-11-23"), "Monday 23 November 2026")
  assert.equal(dayInWords("2026-11-23", "de"), "Montag 23. November 2026")
})

test("the day is the one where the learner is, also when clocks are put back", () => {
  const before = process.env.TZ
  const instant = Date.UTC(2026, 10, 1, 5, 30) // summer time ends in New York half an hour later
  const days = ["Pacific/Kiritimati", "Asia/Kolkata", "America/New_York", "Pacific/Pago_Pago"].map((zone) => {
    process.env.TZ = zone
    return [0, 24, 48].map((hours) => dayOf(instant + hours * 3_600_000))
  })
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
  assert.deepEqual(days, [
    ["2026-11-01", "2026-11-02", "2026-11-03"],
    ["2026-11-01", "2026-11-02", "2026-11-03"],
    ["2026-11-01", "2026-11-02", "2026-11-03"],
    ["2026-10-31", "2026-11-01", "2026-11-02"],
  ])
})
