// From each older version to the newest, step by step; and a file of each version that there was.
import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { test } from "node:test"
import { isReadable, KINDS } from "../../../theme/assets/js/items.js"
import { migrated, STEPS, VERSION } from "../../../theme/assets/js/migrate.js"
import { itemsIn } from "../../../theme/assets/js/transfer-file.js"

const FIXTURES = new URL("../fixtures/", import.meta.url)
const fixture = (version) => readFileSync(new URL(`version-${version}.json`, FIXTURES), "utf8")
const versions = Array.from({ length: VERSION }, (_, index) => index + 1)

test("each version has a fixture, and each but the newest a step", () => {
  assert.deepEqual(readdirSync(FIXTURES).sort(), versions.map((version) => `version-${version}.json`).sort())
  assert.deepEqual(Object.keys(STEPS).map(Number), versions.slice(0, -1))
})

for (const version of versions) {
  test(`everything that was stored in version ${version} is read today`, () => {
    const items = itemsIn(fixture(version), "reference")
    assert.deepEqual(new Set(items.map((item) => item.kind)), new Set(JSON.parse(fixture(version)).items.map((item) => item.kind)))
    for (const item of items) assert.ok(item.value === null || isReadable(item), JSON.stringify(item))
  })
}

test("the fixture of the newest version holds every kind that travels", () => {
  const kinds = itemsIn(fixture(VERSION), "reference").map((item) => item.kind)
  assert.deepEqual([...new Set(kinds)].sort(), Object.keys(KINDS).filter((kind) => kind !== "device").sort())
})

// There has been one version so far. The chain is shown with steps made up here.
const CHAIN = {
  1: (item) => ({ ...item, value: { ...item.value, two: item.value.one + 1 } }),
  2: (item) => ({ ...item, value: { ...item.value, three: item.value.two + 1 } }),
}
const old = { kind: "setting", key: "a", at: 5, digest: "", value: { one: 1 } }

test("a chain of steps is gone from any version on", () => {
  assert.deepEqual(migrated(old, 1, 3, CHAIN).value, { one: 1, two: 2, three: 3 })
  assert.deepEqual(migrated({ ...old, value: { two: 5 } }, 2, 3, CHAIN).value, { two: 5, three: 6 })
  assert.equal(migrated(old, 3, 3, CHAIN), old)
})

test("what a step cannot read stays as it was, and is not half changed", () => {
  const damaged = { ...old, value: null }
  assert.equal(migrated(damaged, 1, 3, CHAIN), damaged)
  const late = { ...CHAIN, 2: () => { throw new Error("no") } }
  assert.equal(migrated(old, 1, 3, late), old)
})
