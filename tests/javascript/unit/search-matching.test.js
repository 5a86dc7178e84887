// Which pages hold the words: a shard that does not know a word must not answer with the beginning of it.
import assert from "node:assert/strict"
import { test } from "node:test"
import { matching } from "../../../theme/assets/js/search-matching.js"

/** An index that gives these scores for each thing it may be asked. */
const index = (answers) => ({
  asked: [],
  async search(words) {
    this.asked.push(words)
    return { results: Object.entries(answers[words] ?? {}).map(([id, score]) => ({ id, score })) }
  },
})

const ids = async (answers, words) => (await matching(index(answers), words)).map(({ id }) => id)

test("a page with the beginning only is left out when another has the word", async () => {
  assert.deepEqual(await ids({ handover: { a: 9, guessed: 8 }, '"handover"': { a: 1 } }, "handover"), ["a"])
})

test("a page has to hold each word that somebody has", async () => {
  const answers = { "check handover": { a: 9, b: 5, c: 4 }, '"check"': { a: 1, b: 1 }, '"handover"': { a: 1, c: 1 } }
  assert.deepEqual(await ids(answers, "check  handover"), [])
  answers["check  handover"] = answers["check handover"]
  assert.deepEqual(await ids(answers, "check  handover"), ["a"])
})

test("a word that nobody has is the beginning of one; what fits badly is left out", async () => {
  assert.deepEqual(await ids({ handov: { a: 10, b: 1, guessed: 0.1 }, '"handov"': {} }, "handov"), ["a", "b"])
  const answers = { "check handov": { a: 10, b: 9 }, '"check"': { b: 1 }, '"handov"': {} }
  assert.deepEqual(await ids(answers, "check handov"), ["b"])
})

test("a phrase is asked for as it is, and no words mean all pages", async () => {
  const asked = index({ '"two moves"': { a: 1 } })
  assert.equal((await matching(asked, '"two moves"')).length, 1)
  await matching(asked, "")
  assert.deepEqual(asked.asked, ['"two moves"', null])
})

test("a word that stands twice is asked for once", async () => {
  const asked = index({})
  await matching(asked, "talk talk")
  assert.deepEqual(asked.asked, ["talk talk", '"talk"'])
})
