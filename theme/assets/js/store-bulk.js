// Everything that is stored at once: for the file to take along, for what comes from one, and for deleting.
import { asItem } from "./items.js"
import { isWin, newer, verdict } from "./merge.js"
import { erase, memory, onDisk, state } from "./store-place.js"
import { tell } from "./store-tell.js"
import { releaseAll } from "./unsaved.js"

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {{added: number, updated: number, older: number, same: number}} Report
 */

const TOLD = 5000 // of a kind; more than any learner has

/** Also what no page reads: kinds of a later version, damaged values. @returns {Promise<Item[]>} */
export async function all() {
  return memory.over((await onDisk((base) => base.all())) ?? [], memory.all())
}

/**
 * Merges items into what is stored: all of them, or none where the disk is full (then the answer is undefined).
 * @param {Item[]} items each one has passed `isItem` @returns {Promise<Report | undefined>}
 */
export async function take(items) {
  const now = Date.now()
  /** @type {(stored: Item | undefined, item: Item) => import("./merge.js").Verdict} */
  const judge = (stored, item) => verdict(newer(memory.get(item.kind, item.key), asItem(stored), now), item, now)
  let verdicts = await onDisk((base) => base.merge(items, judge))
  const onlyHere = !verdicts
  if (!verdicts) {
    if ((await state()).why === "full") return undefined
    verdicts = items.map((item) => judge(undefined, item))
  }
  const wins = items.filter((_item, index) => isWin(verdicts[index]))
  for (const item of wins) onlyHere ? memory.put(item) : memory.remove(item)
  tell(wins)
  return counted(verdicts)
}

/** @param {import("./merge.js").Verdict[]} verdicts @returns {Report} */
function counted(verdicts) {
  const report = { added: 0, updated: 0, older: 0, same: 0 }
  for (const verdict of verdicts) report[verdict] += 1
  return report
}

/** How many there are of each kind, up to `COUNTED` of store-disk.js; a large store is not read for it. @returns {Promise<{kind: string, count: number}[]>} */
export async function kinds() {
  if (!memory.all().length) return (await onDisk((base) => base.kinds())) ?? []
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { kind } of await all()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

/** The first of a kind, by key, as they are stored. @param {string} kind @param {number} most @returns {Promise<Item[]>} */
export async function first(kind, most) {
  return memory.over((await onDisk((base) => base.first(kind, most))) ?? [], memory.range(kind, "")).slice(0, most)
}

/** Deletes all of it, here and in the other tabs. @returns {Promise<boolean>} whether it is gone */
export async function clear() {
  const gone = []
  for (const { kind } of await kinds()) gone.push(...(await first(kind, TOLD)))
  releaseAll()
  if (!(await erase())) return false
  tell(gone.map(({ kind, key }) => ({ kind, key, at: Date.now(), digest: "", value: null })))
  return true
}
