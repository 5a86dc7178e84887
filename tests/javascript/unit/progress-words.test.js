import assert from "node:assert/strict"
import { test } from "node:test"
import { courseInWords, dateInWords, timeInWords } from "../../../theme/assets/js/progress-words.js"

test("minutes are said as hours and minutes", () => {
  assert.deepEqual([0, 1, 59, 60, 95, 120, 59.7].map(timeInWords), ["0 min", "1 min", "59 min", "1 h", "1 h 35 min", "2 h", "1 h"])
})

test("a course is said in a line, with one and with many", () => {
  assert.equal(courseInWords({ done: 2, all: 4, left: 13 }, "page", "pages"), "2 of 4 pages done, 13 min left")
  assert.equal(courseInWords({ done: 4, all: 4, left: 0 }, "page", "pages"), "All 4 pages done")
  assert.equal(courseInWords({ done: 0, all: 1, left: 5 }, "page", "pages"), "0 of 1 page done, 5 min left")
  assert.equal(courseInWords({ done: 1, all: 1, left: 0 }, "page", "pages"), "1 page done")
})

test("a day is said without its weekday, also the last one there is", () => {
  assert.equal(dateInWords(new Date(2026, 10, 3, 12).getTime()), "3 November 2026")
  assert.match(dateInWords(8.64e15), /275760/)
})
