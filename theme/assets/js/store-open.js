// Opens the disk of this site, raises it to the version of this code, and deletes it.
import { migrate, VERSION } from "./migrate.js"
import { abort, Disk, ITEMS } from "./store-disk.js"
import { deleteDB, openDB } from "./third-party/idb.js"

/**
 * Opens the disk of this site, or rejects. `lost` is called when it goes away later: to a newer version of this site, or
 * because it was deleted or closed (no reason: it can be opened again).
 * @param {string} name @param {(why: "newer" | "") => void} lost
 */
export async function openDisk(name, lost) {
  const base = await openDB(name, VERSION, {
    upgrade: (base, from, _to, work) => void migrate(base, from, work).catch(() => abort(work)),
    blocking: (_from, to, event) => {
      /** @type {IDBDatabase} */ (event.target).close()
      lost(to === null ? "" : "newer")
    },
    terminated: () => lost(""),
  })
  if (!base.objectStoreNames.contains(ITEMS)) throw new DOMException("no items", "NotFoundError")
  return new Disk(base)
}

/** Also one that cannot be opened. @param {string} name @returns {Promise<boolean>} whether it is gone */
export async function eraseDisk(name) {
  try {
    await deleteDB(name)
    return true
  } catch {
    return false
  }
}
