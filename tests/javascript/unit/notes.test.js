import assert from "node:assert/strict"
import { test } from "node:test"
import { asMarkdown, groupsOf, isOfPlan, nameOf } from "../../../theme/assets/js/notes.js"

const text = (key, words) => ({ kind: "text", key, at: 1, digest: "", value: { text: words } })
const plan = (key, looks) => ({ kind: "plan", key, at: 1, digest: "", value: { made: "2026-11-10", looks } })
const data = { modules: {
  write: { title: "Write", url: "/write/", quiz: "/write/quiz/", plan: "/write/plan/" },
  listen: { title: "Listen", url: "/listen/", quiz: "", plan: "/listen/plan/" },
} }

test("notes stand by module as they were written, and what is gone comes last with its title", () => {
  const gone = { kind: "module", key: "fax", at: 1, digest: "", value: { done: true, minutes: 1, title: "How to fax" } }
  const groups = groupsOf([text("fax/why", "x"), { ...text("listen/mp-if", "y"), at: 3 }, { ...text("write/mp-reflection", "z"), at: 2 }], [], [gone], data)
  assert.deepEqual(groups.map(({ title, gone }) => [title, gone]), [["Write", false], ["Listen", false], ["How to fax", true]])
})

test("with a role, notes and plans stand in the order of its path, the others after them", () => {
  const role = { kind: "role", key: "lead", at: 1, digest: "", value: { chosen: true } }
  const more = { modules: { ...data.modules, ask: { title: "Ask", url: "/ask/", quiz: "", plan: "" } }, paths: [
    { role: "starter", modules: [{ id: "ask" }, { id: "write" }, { id: "listen" }] },
    { role: "lead", modules: [{ id: "listen" }, { id: "write" }] },
  ] }
  const groups = groupsOf([text("ask/mp-if", "x"), text("write/mp-if", "y")], [plan("listen", {})], [], more, [role])
  assert.deepEqual(groups.map(({ id }) => id), ["listen", "write", "ask"])
})

test("answers to questions stand as their questions do", () => {
  const more = { modules: { write: { ...data.modules.write, questions: { why: "", how: "", all: "" } } } }
  const [{ notes }] = groupsOf(["all", "how", "why", "old"].map((name) => text(`write/${name}`, name)), [], [], more)
  assert.deepEqual(notes.map(({ name }) => name), ["old", "why", "how", "all"])
})

test("without the list of modules nothing is called gone", () => {
  assert.deepEqual(groupsOf([text("fax/why", "x")], [], [], undefined).map(({ title, gone, notes }) => [title, gone, notes[0].url]), [["fax", false, ""]])
})

test("questions lead to the quiz and fields to the plan, in the order of their pages", () => {
  const [{ notes }] = groupsOf(["mp-then", "mp-if", "ask-rewrite", "mp-reflection"].map((name) => text(`write/${name}`, name)), [], [], data)
  assert.deepEqual(notes.map(({ url }) => url), ["/write/quiz/#q-ask-rewrite", "/write/plan/#mp-reflection", "/write/plan/#mp-if", "/write/plan/#mp-then"])
  assert.deepEqual(notes.filter(isOfPlan).map(({ name }) => name), ["mp-if", "mp-then"])
})

test("after \"then I\" no I is said again, and elsewhere it stays", () => {
  const [{ notes }] = groupsOf([text("write/mp-if", "I am asked"), text("write/mp-then", "I ask back")], [], [], data)
  assert.deepEqual(notes.map(({ label, text }) => `${label} ${text}`), ["If I am asked", "then I ask back"])
})

test("a question is named by all of its words, or by its label and module", () => {
  assert.equal(nameOf("Write it better", "You send\n a note. Mend it. ", "Write"), "You send a note. Mend it.")
  assert.equal(nameOf(" Write it better ", `${"Much happened. ".repeat(20)} Mend the update below.`, "Write"), "Write it better (Write)")
})

test("a text of spaces is no note, a plan without a text has its days", () => {
  const groups = groupsOf([text("listen/mp-if", " \n ")], [plan("write", { 7: { how: "", done: false } })], [], data)
  assert.deepEqual(groups.map(({ id, notes, looks }) => [id, notes.length, looks.map(({ day }) => day)]), [["write", 0, ["2026-11-17"]]])
})

test("the file holds every text and look-back as a quote", () => {
  const groups = groupsOf([text("write/mp-if", "one\ntwo\r\n\nthree")], [plan("write", { 7: { how: "Well.", done: true }, 30: { how: "", done: false } })], [], data)
  assert.equal(asMarkdown(groups, "Sample", "2026-11-23"), "# My notes: Sample\n\nSaved on 2026-11-23.\n\n## Write\n\nIf:\n\n> one\n> two\n>\n> three\n\nAfter 7 days:\n\n> Well.\n")
})

test("no text of the file is HTML or a link", () => {
  const groups = groupsOf([text("write/mp-if", "<script>\n# head\n[x](javascript:y) `z` \\<b>")], [], [], { modules: { write: { ...data.modules.write, title: "<b>\n# Write" } } })
  const file = asMarkdown(groups, "a\nb", "2026-11-23")
  assert.match(file, /^## \\<b> # Write$/m)
  assert.match(file, /^> \\<script>\n> # head\n> \\\[x\]\(javascript:y\) \\`z\\` \\\\\\<b>$/m)
})
