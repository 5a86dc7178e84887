import assert from "node:assert/strict"
import { test } from "node:test"
import { LONGEST, dueDay, lastDay } from "../../../theme/assets/js/card.js"
import { next } from "../../../theme/assets/js/schedule.js"

const TODAY = 20_780
const DAY = 86_400_000
/** @param {Partial<import("../../../theme/assets/js/card.js").Card>} changes */
const card = (changes = {}) => ({ ...next(undefined, 3, TODAY - 2), ...changes })

test("a miss comes back tomorrow, a right answer later, a sure one last", () => {
  const waits = /** @type {const} */ ([1, 2, 3, 4]).map((rating) => dueDay(next(undefined, rating, TODAY), TODAY) - TODAY)
  assert.deepEqual(waits, [1, 1, 2, 8])
})

test("the wait grows with each right answer and never beyond a year", () => {
  let [day, known, waits] = [TODAY, next(undefined, 3, TODAY), /** @type {number[]} */ ([])]
  for (let time = 0; time < 12; time += 1) {
    day = dueDay(known, day)
    known = next(known, 3, day)
    waits.push(known.scheduled_days)
  }
  assert.deepEqual(waits, [...waits].sort((one, other) => one - other))
  assert.equal(waits.at(-1), LONGEST)
})

test("a miss after a long time comes back soon, and is counted", () => {
  const missed = next({ ...card({ stability: 200 }) }, 1, TODAY)
  assert.ok(missed.scheduled_days < 14)
  assert.equal(missed.lapses, 1)
  assert.equal(missed.reps, 2)
})

const damaged = {
  "from the year 9999": card({ last_review: 253_402_214_400_000, due: 253_402_300_800_000 }),
  "due in the year 9999": card({ due: 253_402_214_400_000 }),
  "with words for numbers": card({ stability: /** @type {any} */ ("2"), difficulty: /** @type {any} */ ("much") }),
  "with a number in words": card({ stability: /** @type {any} */ ("2") }),
  "without a last day": card({ last_review: undefined }),
  "due before it was answered": card({ due: (TODAY - 9) * DAY }),
  "with a memory that nobody has": card({ stability: -1 }),
  "with no number": card({ difficulty: NaN }),
  "with a day that is not whole": card({ last_review: TODAY * DAY - 5 }),
  empty: /** @type {any} */ ({}),
}

for (const [name, broken] of Object.entries(damaged)) {
  test(`a card ${name} is due today, and starts anew`, () => {
    assert.equal(dueDay(broken, TODAY), TODAY)
    assert.deepEqual(next(broken, 3, TODAY), next(undefined, 3, TODAY))
  })
}

test("counts that are no numbers begin at nothing", () => {
  const strange = next(card({ reps: /** @type {any} */ ("<b>"), lapses: -3 }), 1, TODAY)
  assert.deepEqual([strange.reps, strange.lapses], [1, 1])
})

test("a clock that went back a month brings a card back at once, a journey to the west does not", () => {
  assert.equal(dueDay(next(undefined, 4, TODAY + 30), TODAY), TODAY)
  assert.equal(dueDay(next(undefined, 4, TODAY + 1), TODAY), TODAY + 9)
  assert.equal(next(next(undefined, 4, TODAY + 1), 3, TODAY).elapsed_days, 0)
  assert.equal(lastDay(next(undefined, 4, TODAY + 1)), TODAY + 1)
})
