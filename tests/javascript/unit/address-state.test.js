import assert from "node:assert/strict"
import { test } from "node:test"
import { fromAddress, toAddress } from "../../../theme/assets/js/address-state.js"

test("what is asked comes back from its address", () => {
  const states = [
    { words: "", chosen: {}, sort: "" },
    { words: "hand & over?", chosen: {}, sort: "" },
    { words: "Übergabe", chosen: { role: ["tester", "developer"], done: ["open"] }, sort: "minutes" },
    { words: "", chosen: { kind: [""] }, sort: "" },
  ]
  for (const state of states) assert.deepEqual(fromAddress(toAddress(state)), state)
})

test("an address is readable, in one order, and empty when nothing is asked", () => {
  assert.equal(toAddress({ chosen: { level: ["2"], role: ["tester"] }, words: "so" }), "?q=so&role=tester&level=2")
  assert.equal(toAddress({ words: "", chosen: {}, sort: "" }), "")
})

test("what an address should not hold is left out", () => {
  const { words, chosen } = fromAddress("?q=%20a%20&level=1&level=1&__proto__=x&constructor=y&utm=z")
  assert.equal(words, "a")
  assert.deepEqual(chosen, { level: ["1"] })
  assert.deepEqual(fromAddress("?%E0%A4%A&q"), { words: "", chosen: {}, sort: "" })
})
