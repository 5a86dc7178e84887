import assert from "node:assert/strict"
import { test } from "node:test"
import { fold } from "../../../theme/assets/js/fold.js"
import { markNumber } from "../../../theme/assets/js/mark-number.js"
import { markText } from "../../../theme/assets/js/mark-text.js"
import { parse, sameUnit } from "../../../theme/assets/js/number.js"
import { chance, one, SEEDS } from "./chance.js"

const KEY = { accept: ["reflecting back", "café crème", "it's a follow-up"], near: [{ id: "near:1", text: "repeating" }] }
const NUMBER = { answer: 1234.5, tolerance: 0.5, unit: "minutes", near: [{ id: "near:1", text: "25" }] }

test("case, spaces, Unicode forms, quotes and dashes do not matter", () => {
  for (const text of ["REFLECTING  Back", "\u00a0reflecting\tback\u200b", "ｒｅｆｌｅｃｔｉｎｇ back", "“Reflecting back.”", "cafe\u0301 cre\u0300me", "CAFÉ CRÈME", "It’s a follow‑up!"]) {
    assert.equal(markText(KEY, text).state, "right", text)
  }
  assert.equal(fold("Straße"), fold("STRASSE"))
  assert.equal(fold("ΟΔΟΣ"), fold("οδος"))
  assert.equal(fold("?!"), "?!")
})

test("a near miss gets its own word, another answer does not", () => {
  assert.deepEqual(markText(KEY, " Repeating").marks, [{ id: "entry", state: "partly", word: "Close", reason: "near:1" }])
  assert.equal(markText(KEY, "shouting").marks[0].reason, "")
  assert.ok("missing" in markText(KEY, " \u200b "))
})

test("folding a text in any other writing of it changes nothing", () => {
  const letters = [..."aàäÅßçñőЖя語é’“–  \u00ad"]
  for (const seed of SEEDS) {
    const random = chance(seed)
    const text = Array.from({ length: 12 }, () => one(random, letters)).join("")
    const other = [text.normalize("NFD"), text.normalize("NFC"), text.toUpperCase(), text.toLowerCase(), `  ${text}\n`, text.replaceAll(" ", "\u202f")]
    for (const same of other) assert.equal(fold(same), fold(text), JSON.stringify([text, same]))
  }
})

test("numbers are read as people write them", () => {
  const read = (/** @type {string} */ text) => parse(text).numbers
  for (const text of ["1234.5", "1234,5", "1,234.5", "1.234,5", "1 234,5", "1\u202f234,5", "1'234.5", "1’234,5", "１２３４．５", "+1234.5"]) assert.deepEqual(read(text), [1234.5], text)
  assert.deepEqual(read("1,234").sort(), [1.234, 1234])
  assert.deepEqual(read("0,750"), [0.75])
  assert.deepEqual(read("−12"), [-12])
  assert.deepEqual(read("1,00,000"), [100000])
  assert.deepEqual(read(".5"), [0.5])
  for (const none of ["", "many", "1,2,3", "1.2.3", "75, 80"]) assert.deepEqual(read(none), [], none)
})

test("a number written in any country is read back", () => {
  for (const seed of SEEDS) {
    const random = chance(seed)
    const number = Math.round(random() * 1e8) / 100
    for (const place of ["en-GB", "de-DE", "fr-FR", "de-CH", "en-IN", "pl-PL"]) {
      const text = new Intl.NumberFormat(place, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(number)
      assert.ok(parse(text).numbers.includes(number), text)
    }
  }
})

test("a number is right within its tolerance, in its unit or without one", () => {
  for (const text of ["1234", "1,235", "1234.5 minutes", "1234,9 min", "1 234,5 Minute"]) assert.equal(markNumber(NUMBER, text).state, "right", text)
  assert.equal(markNumber({ ...NUMBER, answer: 0.3, tolerance: 0 }, String(0.1 + 0.2)).state, "right")
  assert.match(markNumber(NUMBER, "12").text, /more than that/)
  assert.match(markNumber(NUMBER, "12000").text, /less than that/)
  assert.equal(markNumber(NUMBER, "25 min").marks[0].reason, "near:1")
})

test("a wrong unit is said, and nothing is marked", () => {
  assert.match(markNumber(NUMBER, "20.6 hours").missing, /asked in minutes. You wrote “hours”/)
  assert.match(markNumber({ ...NUMBER, unit: "" }, "12 kg").missing, /Leave out “kg”/)
  for (const none of ["", "  "]) assert.match(markNumber(NUMBER, none).missing, /first/)
  assert.match(markNumber(NUMBER, "a lot").missing, /in digits/)
})

test("units have more than one name", () => {
  for (const [one, other] of [["%", "per cent"], ["hours", "h"], ["€", "EUR"], ["days", "Day"]]) assert.ok(sameUnit(one, other))
  for (const [one, other] of [["hours", "minutes"], ["m", "min"], ["", "kg"]]) assert.ok(!sameUnit(one, other))
  assert.equal(markNumber({ answer: 40, tolerance: 0, unit: "%", near: [] }, "40%").state, "right")
  assert.equal(markNumber({ answer: 40, tolerance: 0, unit: "€", near: [] }, "€ 40").state, "right")
})
