// The file that moves progress: what is written is read again, and what is not whole is refused with its reason.
import assert from "node:assert/strict"
import { test } from "node:test"
import { FileFault, fileName, fileText, itemsIn, itemsOf, LARGEST_FILE } from "../../../theme/assets/js/transfer-file.js"

const MADE = new Date(Date.UTC(2026, 10, 23, 9))
const text = (key, words = "mine") => ({ kind: "text", key, at: 5, digest: "", value: { text: words } })
const ITEMS = [text("one/a"), { ...text("one/b"), value: null }, { kind: "of-tomorrow", key: "k", at: 6, digest: "0a", value: [1, { a: null }] }]
const file = (changes = {}) => JSON.stringify({ ...JSON.parse(fileText(ITEMS, "reference", MADE)), ...changes })
const refused = (content, words) => assert.throws(() => itemsIn(content, "reference"), (fault) => fault instanceof FileFault && words.test(fault.message))

test("what was saved comes back", () => assert.deepEqual(itemsIn(fileText(ITEMS, "reference", MADE), "reference"), ITEMS))

test("the file says what it is", () => {
  const { format, version, site, made } = JSON.parse(file())
  assert.deepEqual({ format, version, site, made }, { format: "milepost-progress", version: 1, site: "reference", made: "2026-11-23T09:00:00.000Z" })
  assert.equal(fileName("reference", MADE), "reference-my-learning-2026-11-23.json")
})

test("what is about one browser, and what is damaged, does not travel", () => {
  const left = [{ kind: "device", key: "asked", at: 5, digest: "", value: {} }, { ...text("one/c"), value: { text: 5 } }, { kind: "text" }]
  assert.deepEqual(itemsIn(fileText([...ITEMS, ...left], "reference", MADE), "reference"), ITEMS)
  assert.deepEqual(itemsIn(file({ items: [left[0], ...ITEMS] }), "reference"), ITEMS)
})

test("markup in every string stays text", () => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>'
  const items = [text(markup, markup)]
  assert.deepEqual(itemsIn(file({ items }), "reference"), items)
  refused(file({ site: markup }), /another site: "<img/)
})

test("more than an item has is left behind", () => {
  const [one] = itemsIn(file({ items: [{ ...text("one/a"), more: 1 }] }), "reference")
  assert.deepEqual(Object.keys(one), ["kind", "key", "at", "digest", "value"])
})

test("no file of ours", () => {
  for (const content of ["", "{", "progress", file().slice(0, -5), "\u0000", "{'a': 1}"]) refused(content, /cannot be read/)
  for (const content of ["null", "[]", "5", '"milepost-progress"', "{}", file({ format: "other" })]) refused(content, /not a file with progress/)
})

test("another site, a newer version", () => {
  refused(file({ site: "elsewhere" }), /another site: "elsewhere"/)
  for (const site of [undefined, null, 5, ["reference"]]) refused(file({ site }), /another site: it does not say/)
  refused(file({ version: 2 }), /newer version/)
})

test("not whole", () => {
  for (const version of [0, -1, 1.5, "1", null]) refused(file({ version }), /not whole/)
  for (const items of [null, {}, "items", undefined]) refused(file({ items }), /not whole/)
  refused(file({ items: [...ITEMS, null] }), /1 of its 4 entries/)
  refused(file({ items: [{ ...text("one/a"), value: { text: 5 } }] }), /1 of its 1 entries/)
})

test("names that reach behind an object, and depth without an end", () => {
  const inside = (value) => file().replace('{"text":"mine"}', value)
  refused(inside('{"__proto__": {"text": "polluted"}}'), /1 of its 3/)
  refused(inside('{"text": "a", "more": {"__proto__": {"polluted": true}}}'), /1 of its 3/)
  refused(inside("[".repeat(200) + "]".repeat(200)), /1 of its 3/)
  refused("[".repeat(1_000_000), /cannot be read/)
  refused(`{"__proto__": ${file()}}`, /not a file with progress/)
  assert.equal({}.polluted, undefined)
})

test("too large is refused before it is read", async () => {
  const large = { size: 50 * 1024 * 1024, arrayBuffer: () => assert.fail("was read") }
  await assert.rejects(itemsOf(large, "reference"), /too large: 50 MB/)
  assert.ok(LARGEST_FILE < large.size)
})

test("bytes: UTF-8 with or without a mark is read, anything else refused", async () => {
  const bytes = (...parts) => new Blob(parts)
  assert.deepEqual(await itemsOf(bytes(file()), "reference"), ITEMS)
  assert.deepEqual(await itemsOf(bytes("\ufeff", file()), "reference"), ITEMS)
  const wide = new Uint8Array(Uint16Array.from(`\ufeff${file()}`, (letter) => letter.charCodeAt(0)).buffer)
  await assert.rejects(itemsOf(bytes(wide), "reference"), /not a text in UTF-8/)
  await assert.rejects(itemsOf(bytes(new Uint8Array([0x7b, 0xe4, 0x7d])), "reference"), FileFault)
  await assert.rejects(itemsOf(bytes(), "reference"), /cannot be read/)
})
