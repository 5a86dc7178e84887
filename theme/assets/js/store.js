// What a learner did, kept in this browser and nowhere else. Everybody reads and writes through here. Nothing here
// rejects because of the storage: what the disk does not take stays in memory, and `document` gets `mp-store` once.
import { isItem, isReadable, made } from "./items.js"
import { momentAfter, newer } from "./merge.js"
import { openDisk } from "./store-disk.js"
import { Memory } from "./store-memory.js"

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {{kept: boolean, why: "" | "blocked" | "full" | "newer" | "damaged"}} State
 */

const SITE = new URL("../../../", import.meta.url)
const NAME = `milepost:${SITE.pathname}`

const memory = new Memory()
/** @type {Promise<import("./store-disk.js").Disk | undefined> | undefined} */
let opening
/** @type {State["why"]} */
let why = ""

const others = "BroadcastChannel" in globalThis ? new BroadcastChannel(NAME) : undefined
others?.addEventListener("message", ({ data }) => {
  if (isItem(data)) tell(data)
})

/** @param {string} reason */
function lost(reason) {
  opening = Promise.resolve(undefined)
  say(/** @type {State["why"]} */ (reason))
}

/** @param {State["why"]} reason */
function say(reason) {
  if (why) return
  why = reason
  document.dispatchEvent(new CustomEvent("mp-store", { detail: { kept: false, why } }))
}

function disk() {
  opening ??= open()
  return opening
}

async function open() {
  try {
    return await openDisk(NAME, lost)
  } catch (fault) {
    say(reasonOf(fault))
    return undefined
  }
}

/** @param {any} fault @returns {State["why"]} */
function reasonOf(fault) {
  if (fault?.name === "VersionError") return "newer"
  if (fault?.name === "QuotaExceededError") return "full"
  return ["UnknownError", "NotFoundError", "AbortError"].includes(fault?.name) ? "damaged" : "blocked"
}

/** @param {Item} item */
function tell(item) {
  document.dispatchEvent(new CustomEvent("mp-item", { detail: item }))
}

/** @template T @param {(base: import("./store-disk.js").Disk) => Promise<T>} ask @param {T} otherwise @returns {Promise<T>} */
async function onDisk(ask, otherwise) {
  const base = await disk()
  if (!base) return otherwise
  try {
    return await ask(base)
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault // a mistake of ours
    say(reasonOf(fault))
    return otherwise
  }
}

/** @param {string} kind @param {string} key @returns {Promise<Item | undefined>} undefined also for what was taken back */
export async function read(kind, key) {
  const stored = await onDisk((base) => base.get(kind, key), undefined)
  const item = newer(memory.get(kind, key), stored, Date.now())
  return isReadable(item) ? item : undefined
}

/** Only this range is read from disk. @param {string} kind @param {string} [prefix] @returns {Promise<Item[]>} */
export async function list(kind, prefix = "") {
  const items = new Map((await onDisk((base) => base.range(kind, prefix), [])).map((item) => [item.key, item]))
  for (const item of memory.range(kind, prefix)) items.set(item.key, newer(item, items.get(item.key), Date.now()) ?? item)
  return [...items.values()].filter(isReadable)
}

/** @param {string} kind @param {string} key @param {any} value @param {string} [digest] */
export const write = (kind, key, value, digest = "") => change(kind, key, () => value, digest)

/** Read and written in one transaction; `next` may be called twice. @param {string} kind @param {string} key
 * @param {(value: any) => any} next @param {string} [digest] @returns {Promise<Item>} */
export async function change(kind, key, next, digest = "") {
  /** @param {Item | undefined} stored */
  const make = (stored) => {
    const now = Date.now()
    const before = newer(memory.get(kind, key), stored, now)
    return made(kind, key, next(isReadable(before) ? before.value : undefined), digest, momentAfter(before, now))
  }
  let item = await onDisk((base) => base.change(kind, key, make), undefined)
  if (item) memory.remove(item)
  else memory.put((item = make(undefined)))
  tell(item)
  others?.postMessage(item)
  return item
}

/** @param {string} kind @param {string} key */
export const forget = async (kind, key) => void (await write(kind, key, null))

/** @returns {Promise<State>} */
export async function state() {
  await disk()
  return { kept: !why, why }
}

/** Asks the browser not to clear this site's storage when space runs out. */
export async function askToKeep() {
  if ((await state()).kept) await navigator.storage?.persist?.().catch(() => false)
}
