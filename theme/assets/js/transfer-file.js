// The file with which progress moves to another browser. Pure. A file that is not whole is refused, with the reason.
import { isSound } from "./items.js"
import { migrated, VERSION } from "./migrate.js"
import { isRecord } from "./shapes.js"

/** @typedef {import("./items.js").Item} Item */

const FORMAT = "milepost-progress"
/** In bytes. Years of progress are less than a twentieth of it. */
export const LARGEST_FILE = 20 * 1024 * 1024
const ONLY_HERE = "device"

/** Says in words why a file was refused. */
export class FileFault extends Error {}

/** @param {Item[]} items @param {string} site @param {Date} made */
export function fileText(items, site, made) {
  const whole = items.filter((item) => isSound(item) && item.kind !== ONLY_HERE)
  return JSON.stringify({ format: FORMAT, version: VERSION, site, made: made.toISOString(), items: whole.map(bare) }, null, 1)
}

/** @param {string} site @param {Date} made */
export const fileName = (site, made) => `${site}-my-learning-${made.toISOString().slice(0, 10)}.json`

/** A file too large is refused before it is read. @param {Blob} file @param {string} site @returns {Promise<Item[]>} */
export async function itemsOf(file, site) {
  if (file.size > LARGEST_FILE) {
    throw new FileFault(`This file is too large: ${megabytes(file.size)} MB. A file of this site has at most ${megabytes(LARGEST_FILE)} MB.`)
  }
  return itemsIn(decoded(await file.arrayBuffer()), site)
}

/** @param {number} bytes */
const megabytes = (bytes) => Math.round(bytes / 1024 / 1024)

/** @param {ArrayBuffer} bytes */
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new FileFault("This file is not a text in UTF-8. Perhaps another program changed it. Take the file as this site saved it.")
  }
}

/** @param {string} text @param {string} site @returns {Item[]} */
export function itemsIn(text, site) {
  const file = parsed(text)
  if (!isRecord(file) || file.format !== FORMAT) throw new FileFault("This is not a file with progress that this site saved.")
  if (!Number.isInteger(file.version) || file.version < 1 || !Array.isArray(file.items)) throw new FileFault("This file is damaged: it is not whole.")
  if (file.version > VERSION) throw new FileFault("This file comes from a newer version of the site. Reload this page, then try again.")
  if (file.site !== site) throw new FileFault(`This file belongs to another site: ${named(file.site)}. Progress can only go to the site it comes from.`)
  const items = file.items.map((item) => migrated(item, file.version))
  const damaged = items.filter((item) => !isSound(item)).length
  if (damaged) throw new FileFault(`This file is damaged: ${damaged} of its ${items.length} entries cannot be read.`)
  return items.map(bare).filter((item) => item.kind !== ONLY_HERE)
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileFault("This file cannot be read: it is cut off, or it is not a file that this site saved.")
  }
}

/** Only what an item has. @param {Item} item @returns {Item} */
const bare = ({ kind, key, at, digest, value }) => ({ kind, key, at, digest, value })

/** @param {unknown} site */
const named = (site) => (typeof site === "string" && site ? `"${site.slice(0, 60)}"` : "it does not say which")
