import assert from "node:assert/strict"
import { test } from "node:test"
import { canonical, checkCode } from "../../../theme/assets/js/check-code.js"
import { clean, fileText, recordOf } from "../../../theme/assets/js/record-file.js"

/** @param {string} kind @param {string} key @param {any} value @param {string} day @param {string} [digest] */
const item = (kind, key, value, day, digest = "") => ({ kind, key, value, digest, at: new Date(`${day}T12:00:00`).getTime() })
/** @param {string} key @param {string} day @param {any} [more] */
const module = (key, day, more = {}) => item("module", key, { done: true, minutes: 44.6, title: `Then ${key}`, ...more }, day, "abc")
/** @param {string} title @returns {any} */
const known = (title) => ({ title, url: "", minutes: 45, digest: "abd", competencies: {}, questions: {} })
/** @type {any} */
const data = {
  id: "site", title: "Site", version: "3", retired: { old: "a" },
  modules: { a: known("A"), b: known("B"), c: known("C") },
  paths: [
    { id: "p", role: "p", title: "Path", url: "", modules: [{ id: "a", required: true }, { id: "b", required: true }, { id: "c", required: false }] },
    { id: "q", role: "q", title: "Other", url: "", modules: [{ id: "c", required: true }] },
  ],
}
/** @param {...string} roles */
const chosen = (...roles) => roles.map((role) => item("role", role, { chosen: true }, "2026-01-01"))
const none = { modules: [], pages: [], answers: [], quizzes: [], roles: chosen("p", "q") }
const wish = { name: "Ana", from: "", to: "" }
const now = Date.UTC(2026, 10, 23, 9, 0, 0, 7)

test("modules in their order, with day, minutes, quiz and the content they were finished with; a path with its last day", () => {
  const done = {
    ...none,
    modules: [module("b", "2026-02-01"), module("a", "2026-01-01")],
    quizzes: [item("quiz", "a", { score: 1, passed: true, asked: 1, right: 1 }, "2026-01-01")],
    answers: [item("answer", "b/q1", {}, "2026-01-01")],
  }
  const record = recordOf(done, data, wish, now)
  assert.deepEqual(record.entries, [
    { kind: "module", id: "a", title: "A", done: "2026-01-01", minutes: 45, quiz: "passed", digest: "abc" },
    { kind: "module", id: "b", title: "B", done: "2026-02-01", minutes: 45, quiz: "worked through", digest: "abc" },
    { kind: "path", id: "p", title: "Path", done: "2026-02-01" },
  ])
  const { entries, code, ...about } = record
  assert.deepEqual(about, { format: "milepost-record", version: 1, site: "site", title: "Site", content: "3", name: "Ana", made: "2026-11-23T09:00:00Z", period: { from: "", to: "" } })
  assert.equal(code, checkCode(record))
  assert.deepEqual(JSON.parse(fileText(record)), record)
})

test("a period leaves out what is before and after it", () => {
  const done = { ...none, modules: [module("a", "2026-01-01"), module("b", "2026-02-01"), module("c", "2026-03-01")] }
  const ids = (/** @type {string} */ from, /** @type {string} */ to) => recordOf(done, data, { ...wish, from, to }, now).entries.map(({ id }) => id)
  assert.deepEqual(ids("2026-02-01", "2026-02-01"), ["b", "p"])
  assert.deepEqual(ids("2026-02-02", ""), ["c", "q"])
  assert.deepEqual(ids("", "2026-01-31"), ["a"])
  assert.deepEqual(ids("2026-03-01", "2026-01-01"), [])
})

test("only paths of chosen roles are listed, however many others hold the same modules", () => {
  const done = { ...none, modules: [module("a", "2026-01-01"), module("b", "2026-02-01"), module("c", "2026-03-01")] }
  const paths = (/** @type {string[]} */ ...roles) => recordOf({ ...done, roles: chosen(...roles) }, data, wish, now).entries.filter(({ kind }) => kind === "path").map(({ id }) => id)
  assert.deepEqual(paths("q"), ["q"])
  assert.deepEqual(paths("p", "gone"), ["p"])
  assert.deepEqual(paths(), [])
})

test("a module that was renamed, one that is gone, and a clock that ran wild", () => {
  const done = { ...none, modules: [module("old", "2026-01-01"), module("gone", "2026-01-02"), { ...module("b", "2026-01-01"), at: 8.64e15 }] }
  assert.deepEqual(recordOf(done, data, wish, now).entries.map(({ id, title }) => [id, title]), [["a", "A"], ["gone", "Then gone"]])
})

test("texts become one line that every program reads alike", () => {
  assert.equal(clean(" a\u0000\tb\n\u2028c "), "a b c")
  assert.equal(clean("\ud800x"), "\ufffdx")
  assert.equal(clean("a\u202eb"), "ab")
  assert.equal(clean("می\u200cخواهم"), "می\u200cخواهم")
  assert.equal(clean("😀".repeat(9), 3), "😀😀😀")
})

test("one way to write a value", () => {
  assert.equal(canonical({ b: [1, "ä\n", null], a: { d: true, c: "" } }), '{"a":{"c":"","d":true},"b":[1,"ä\\n",null]}')
  assert.match(checkCode({}), /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
})

test("any change changes the code, and the code itself does not count", () => {
  const record = recordOf({ ...none, modules: [module("a", "2026-01-01")] }, data, wish, now)
  const { entries } = record
  const changed = [{ name: "ana" }, { made: "2026-11-23T09:00:01Z" }, { period: { from: "2026-01-01", to: "" } }, { entries: [] }, { entries: [{ ...entries[0], minutes: 46 }] }]
  assert.equal(new Set([record, ...changed.map((change) => ({ ...record, ...change }))].map(checkCode)).size, 6)
  assert.equal(checkCode({ ...record, code: "x" }), record.code)
})
