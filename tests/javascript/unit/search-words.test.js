import assert from "node:assert/strict"
import { test } from "node:test"
import { summary } from "../../../theme/assets/js/search-words.js"

const said = (/** @type {object} */ some) => summary({ words: "x", total: 0, shown: 0, filters: 0, silent: [], ...some })

test("what was found is said in one line", () => {
  assert.equal(said({ words: "" }), "")
  assert.equal(said({ total: 1, shown: 1 }), "1 page found.")
  assert.equal(said({ total: 40, shown: 12, filters: 2 }), "40 pages found with 2 filters. The first 12:")
  assert.equal(said({ words: "", total: 3, shown: 3, filters: 1 }), "3 pages found with 1 filter.")
})

test("what was not found says what to try, and which site did not answer", () => {
  assert.equal(said({}), "Nothing found. Try fewer or other words.")
  assert.equal(said({ filters: 1 }), "Nothing found with 1 filter. Take a filter out, or try fewer or other words.")
  assert.equal(said({ total: 2, shown: 2, silent: ["https://b.example/"] }), "2 pages found. No answer from https://b.example/.")
})
