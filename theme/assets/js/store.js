// What a learner did, kept in this browser and nowhere else. Everybody reads and writes through here. Nothing here
// rejects because of the storage: what the disk does not take stays in memory, and `document` gets `mp-store` once.
// After each write, in this tab or another, `document` gets `mp-item` (detail: the item).
import { asItem, isItem, isReadable, made } from "./items.js"
import { momentAfter, newer } from "./merge.js"
import { hold, release } from "./store-held.js"
import { Memory } from "./store-memory.js"
import { memory, onDisk, state } from "./store-place.js"
import { tell } from "./store-tell.js"

export { state }

/** @typedef {import("./items.js").Item} Item */

/** Finished, and so worth asking the browser to keep it. */
const WORTH_KEEPING = ["module", "quiz"]

/** As this page knows them: what a press writes is held with it until the disk has answered. */
const known = new Memory()
/** What was asked for, so that it is known also where there was nothing. @type {Set<string>} */
const asked = new Set()

/** @param {string} kind @param {string} key @returns {Promise<Item | undefined>} undefined also for what was taken back */
export async function read(kind, key) {
  const stored = await onDisk((base) => base.get(kind, key))
  const item = newer(memory.get(kind, key), asItem(stored), Date.now())
  if (item) known.put(item)
  asked.add(`${kind}/${key}`)
  return isReadable(item) ? item : undefined
}

/** Only this range is read from disk. @param {string} kind @param {string} [prefix] @returns {Promise<Item[]>} */
export async function list(kind, prefix = "") {
  const stored = (await onDisk((base) => base.range(kind, prefix))) ?? []
  const items = memory.over(stored, memory.range(kind, prefix))
  items.filter(isItem).forEach((item) => known.put(item))
  return items.filter(isReadable)
}

/** @param {string} kind @param {string} key @param {any} value @param {string} [digest] */
export const write = (kind, key, value, digest = "") => put(kind, key, () => value, digest, true)

/** Taken back: a page finds nothing, but merging knows. @param {string} kind @param {string} key */
export const forget = async (kind, key) => void (await write(kind, key, null))

/**
 * Read and written in one transaction. `next` changes nothing but its answer: it may be called twice.
 * @param {string} kind @param {string} key @param {(value: any) => any} next @param {string} [digest] @returns {Promise<Item>}
 */
export const change = (kind, key, next, digest = "") => put(kind, key, next, digest, asked.has(`${kind}/${key}`))

/**
 * Held meanwhile only where nothing unknown can be overwritten by it.
 * @param {string} kind @param {string} key @param {(value: any) => any} next @param {string} digest @param {boolean} isSure @returns {Promise<Item>}
 */
async function put(kind, key, next, digest, isSure) {
  /** What is held until the disk has answered. @type {Item | undefined} */
  let first
  /** @param {Item | undefined} stored */
  const make = (stored) => {
    const now = Date.now()
    const before = newer(memory.get(kind, key), asItem(stored), now)
    if (first && before?.at === first.at && JSON.stringify(before.value) === JSON.stringify(first.value)) return first // taken up meanwhile
    return made(kind, key, next(isReadable(before) ? before.value : undefined), digest, momentAfter(before, Math.max(now, Math.ceil(first?.at ?? 0))))
  }
  if (isSure) first = hold(kind, () => unique(make(known.get(kind, key))))
  const written = await onDisk((base) => base.change(kind, key, make))
  const item = written ?? make(await onDisk((base) => base.get(kind, key)))
  if (written) memory.remove(item)
  else memory.put(item)
  known.put(item)
  if (first) release(first)
  tell([item])
  if (written && WORTH_KEEPING.includes(kind)) askToKeep()
  return item
}

/** What is written has a whole number of milliseconds; a part of one tells what was held from whatever is like it.
 * @param {Item} item @returns {Item} */
const unique = (item) => ({ ...item, at: item.at + (1 + Math.floor(4095 * Math.random())) / 4097 })

/** Asks the browser, once, not to clear what this site stored when space runs out. */
export async function askToKeep() {
  if (!navigator.storage?.persist || !(await state()).kept || (await read("device", "asked-to-keep"))) return
  const granted = await navigator.storage.persist().catch(() => false)
  await write("device", "asked-to-keep", { granted })
}
