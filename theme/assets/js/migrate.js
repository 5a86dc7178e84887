// The versions of the store, and the way from each to the next. Version 1 is the first that anybody had.

/** What this code writes, on disk and in files. One more than the last step. */
export const VERSION = 1

/** `STEPS[n]` makes an item of version n + 1 of one of version n. @type {Record<number, (item: any) => any>} */
export const STEPS = {}

/**
 * One item, as the version `to` writes it. What a step cannot read stays as it is: kept, and not read.
 * @param {any} item @param {number} from @param {number} [to] @param {Record<number, (item: any) => any>} [steps]
 */
export function migrated(item, from, to = VERSION, steps = STEPS) {
  try {
    let now = item
    for (let version = from; version < to; version += 1) now = steps[version](now)
    return now
  } catch {
    return item
  }
}

/** All items on disk, in the transaction that raises the version: a fault in it leaves the older store as it was.
 * @param {import("./third-party/idb.js").Base} base @param {number} from @param {import("./third-party/idb.js").Work} work */
export async function migrate(base, from, work) {
  if (from === 0) {
    base.createObjectStore("items", { keyPath: ["kind", "key"] })
    return
  }
  let cursor = await work.store.openCursor()
  while (cursor) {
    await cursor.update(migrated(cursor.value, from))
    cursor = await cursor.continue()
  }
}
