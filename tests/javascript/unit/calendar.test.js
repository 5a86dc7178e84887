import assert from "node:assert/strict"
import { test } from "node:test"
import { calendar, escaped, folded } from "../../../theme/assets/js/calendar.js"

const entry = { id: "study.listen", day: "2026-11-26", title: "Listen", text: "", url: "https://example.org/a b/" }
const made = (changes = {}) => calendar("My plan", [{ ...entry, ...changes }], Date.UTC(2026, 10, 24, 7, 8, 9))

test("an entry is a whole day, with the time it was made", () => {
  const lines = made().split("\r\n")
  for (const line of ["DTSTART;VALUE=DATE:20261126", "DTSTAMP:20261124T070809Z", "UID:study.listen@milepost", "URL:https://example.org/a%20b/"]) assert.ok(lines.includes(line), line)
  assert.equal(lines.at(-1), "")
})

test("text cannot end its line or begin another", () => {
  assert.equal(escaped("a\\b;c,d\r\ne\rf\ng\u0000\u2028"), "a\\\\b\\;c\\,d\\ne\\nf\\ng\u2028")
  assert.equal(escaped("half \ud83d a letter"), "half  a letter")
  const hostile = made({ title: "x\r\nEND:VEVENT\r\nBEGIN:VALARM" })
  assert.equal(hostile.match(/^END:VEVENT/gm)?.length, 1)
  assert.doesNotMatch(hostile, /^BEGIN:VALARM/m)
})

test("lines are folded by octets, never inside a letter", () => {
  for (const text of ["x".repeat(300), "ä".repeat(200), "語".repeat(150), "👍🏽".repeat(90)]) {
    const cut = folded(`SUMMARY:${text}`)
    for (const line of cut.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75)
    assert.equal(cut.replaceAll("\r\n ", ""), `SUMMARY:${text}`)
  }
  assert.equal(folded("x".repeat(75)), "x".repeat(75))
})

test("every line ends as the standard says", () => {
  assert.doesNotMatch(made({ text: "a\nb" }), /[^\r]\n|\r[^\n]/)
})
