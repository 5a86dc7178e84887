import assert from "node:assert/strict"
import { test } from "node:test"
import { asOfToday, courseOf, halves, isPageDone, minutesDone, pastOf, standOf, stepOf } from "../../../theme/assets/js/progress-state.js"

const item = (kind, key, value, digest = "", at = 1) => ({ kind, key, at, digest, value })
const module = (key, digest) => item("module", key, { done: true, minutes: 20, title: key }, digest)
const page = (key, minutes) => item("page", key, { done: true, minutes })
const answer = (key) => item("answer", key, { state: "right" })
const step = (finished, required = true, left = 10) => ({ finished, required, left: finished ? 0 : left })

test("a module is done, updated, started or none of it", () => {
  const past = pastOf([module("listen", "aa")], [page("write/one", 5)], [answer("plan/first")])
  assert.equal(standOf(past, "listen", "aa"), "done")
  assert.equal(standOf(past, "listen", "bb"), "updated")
  assert.equal(standOf(past, "write", "aa"), "started")
  assert.equal(standOf(past, "plan", "aa"), "started")
  assert.equal(standOf(past, "lead", "aa"), "")
})

test("a page is done on its own", () => {
  const past = pastOf([], [page("listen/moves", 5)], [])
  assert.ok(isPageDone(past, "listen", "moves"))
  assert.ok(!isPageDone(past, "listen", "quiz"))
  assert.ok(!isPageDone(past, "write", "moves"))
})

test("minutes done are those of pages, and all of them when the module is finished", () => {
  const past = pastOf([module("listen", "aa")], [page("write/one", 5), page("write/two", 7), page("lead/one", 99)], [])
  assert.equal(minutesDone(past, "listen", 30), 30)
  assert.equal(minutesDone(past, "write", 30), 12)
  assert.equal(minutesDone(past, "lead", 30), 30, "never more than the module has")
  assert.equal(minutesDone(past, "plan", 30), 0)
  assert.deepEqual(stepOf(past, { id: "write", required: true, minutes: 30 }), { finished: false, required: true, left: 18 })
})

test("the next step is the first one open that belongs to the path", () => {
  assert.deepEqual(courseOf([step(true), step(false, false), step(false), step(false)]), { done: 1, all: 3, left: 20, next: 2 })
})

test("what is optional is offered last, and is not counted", () => {
  assert.deepEqual(courseOf([step(true), step(false, false)]), { done: 1, all: 1, left: 0, next: 1 })
  assert.deepEqual(courseOf([step(true), step(true, false)]), { done: 1, all: 1, left: 0, next: -1 })
})

test("a path of optional modules counts them, and an empty one has no next step", () => {
  assert.deepEqual(courseOf([step(true, false), step(false, false)]), { done: 1, all: 2, left: 10, next: 1 })
  assert.deepEqual(courseOf([]), { done: 0, all: 0, left: 0, next: -1 })
})

test("what was retired reads as what stands in its place, unless that has an item of its own", () => {
  const retired = { old: "new", gone: "", "listen/a": "listen/b" }
  const keys = (items) => asOfToday(items, retired).map(({ key }) => key)
  assert.deepEqual(keys([module("old", "aa")]), ["new"])
  assert.deepEqual(keys([module("old", "aa"), module("new", "bb")]), ["new"])
  assert.deepEqual(keys([module("gone", "aa"), answer("listen/a"), page("old/one", 3)]), ["gone", "listen/b", "new/one"])
})

test("names of no module are nobody's", () => {
  const past = pastOf([], [], [])
  for (const name of ["constructor", "__proto__", ""]) assert.equal(standOf(past, name, ""), "")
  assert.deepEqual(halves("listen/a/b"), ["listen", "a/b"])
  assert.deepEqual(halves("listen"), ["listen", ""])
})
