// Where items are: on disk, with the memory of this page over it for what the disk does not take. Knows the state and
// says it once, with `mp-store`. Nothing waits for a disk that does not answer; when it comes late it takes everything up.
import { asItem } from "./items.js"
import { verdict } from "./merge.js"
import { Memory } from "./store-memory.js"
import { held, release } from "./store-held.js"
import { eraseDisk, openDisk } from "./store-open.js"
import { NAME } from "./unsaved.js"

/**
 * @typedef {"" | "blocked" | "full" | "newer" | "damaged"} Why
 * @typedef {{kept: boolean, why: Why}} State
 * @typedef {import("./store-disk.js").Disk} Disk
 */

export const SITE = new URL("../../../", import.meta.url)
export { NAME }
const PATIENCE = 4000

export const memory = new Memory()

/** @type {Promise<Disk | undefined> | undefined} */
let opening
/** @type {Why} */
let why = ""

/** @returns {Promise<State>} */
export async function state() {
  await disk()
  return { kept: !why, why }
}

function disk() {
  opening ??= open()
  return opening
}

async function open() {
  const coming = openDisk(NAME, lost)
  const base = await Promise.race([coming, patience()]).catch((fault) => say(reasonOf(fault)))
  if (base === "late") {
    say("blocked")
    coming.then(arrived).catch(() => {})
    return undefined
  }
  if (base) await takeUp(base).catch(() => {}) // with the next visit
  if (base) follow(base).catch(() => {}) // asked again in the next visit
  return base
}

/** What an earlier page could not bring to the disk any more. @param {Disk} base */
async function takeUp(base) {
  const items = held()
  if (!items.length) return
  await base.merge(items, (stored, item) => verdict(asItem(stored), item, Date.now()))
  items.forEach(release)
}

/** Ids that were retired, once a visit, where something is stored; a site opened from a folder cannot know. @param {Disk} base */
async function follow(base) {
  if (SITE.protocol === "file:" || !(await base.isUsed())) return
  const { isFirst } = await import("./visit.js")
  if (!isFirst("renames")) return
  const { followRenames } = await import("./store-renames.js")
  await followRenames()
}

/** @returns {Promise<"late">} */
const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE, "late"))

/** @param {Disk} base */
async function arrived(base) {
  opening = Promise.resolve(base)
  const items = memory.all()
  await base.merge(items, (stored, item) => verdict(asItem(stored), item, Date.now()))
  items.forEach((item) => memory.remove(item))
  say("")
}

/** Deletes everything, also what cannot be opened. @returns {Promise<boolean>} whether it is gone */
export async function erase() {
  memory.clear()
  const isGone = (await disk()) ? await onDisk((base) => base.clear().then(() => true)) : await eraseDisk(NAME)
  if (!isGone) return false
  if (why) opening = undefined // tried again with the next use
  say("")
  return true
}

/** The disk went away: for good when a newer version of this site took it, else it is opened again. @param {Why} reason */
function lost(reason) {
  opening = reason ? Promise.resolve(undefined) : undefined
  if (reason) say(reason)
}

/** @param {Why} reason @returns {undefined} */
function say(reason) {
  if (why === reason || (why && reason)) return
  why = reason
  if (why) import("./notice.js").then(({ showNotice }) => showNotice(why)).catch(() => {})
  document.dispatchEvent(new CustomEvent("mp-store", { detail: { kept: !why, why } }))
}

/** @param {any} fault @returns {Why} */
function reasonOf(fault) {
  if (fault?.name === "VersionError") return "newer"
  if (fault?.name === "QuotaExceededError") return "full"
  return ["UnknownError", "NotFoundError", "AbortError", "DataError"].includes(fault?.name) ? "damaged" : "blocked"
}

/**
 * What the disk answers, or undefined where it does not. A connection that was closed is opened once more.
 * @template T @param {(base: Disk) => Promise<T>} ask @param {boolean} [again] @returns {Promise<T | undefined>}
 */
export async function onDisk(ask, again = true) {
  const base = await disk()
  if (!base) return undefined
  try {
    return await ask(base)
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault // a mistake of ours
    if (fault.name !== "InvalidStateError" || !again) return say(reasonOf(fault))
    opening = undefined
    return onDisk(ask, false)
  }
}
