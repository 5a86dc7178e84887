// Items on disk: the one place that knows IndexedDB. Each function is one transaction; what fails in it changes nothing.
import { migrate, VERSION } from "./migrate.js"
import { openDB } from "./third-party/idb.js"

/** @typedef {import("./items.js").Item} Item */

const ITEMS = "items"

/** Opens the disk of this site, or rejects. `lost` is called when it goes away later.
 * @param {string} name @param {(why: string) => void} lost */
export async function openDisk(name, lost) {
  const base = await openDB(name, VERSION, {
    upgrade: (base, from, _to, work) => migrate(base, from, work),
    blocking: (_from, _to, event) => {
      /** @type {IDBDatabase} */ (event.target).close()
      lost("newer")
    },
    terminated: () => lost("damaged"),
  })
  if (!base.objectStoreNames.contains(ITEMS)) throw new DOMException("no items", "NotFoundError")
  return new Disk(base)
}

export class Disk {
  /** @param {import("./third-party/idb.js").Base} base */
  constructor(base) {
    this.base = base
  }

  /** @param {string} kind @param {string} key @returns {Promise<Item | undefined>} */
  get(kind, key) {
    return this.base.get(ITEMS, [kind, key])
  }

  /** @param {string} kind @param {string} prefix @returns {Promise<Item[]>} */
  range(kind, prefix) {
    return this.base.getAll(ITEMS, IDBKeyRange.bound([kind, prefix], [kind, `${prefix}\uffff`]))
  }

  /** @returns {Promise<Item[]>} */
  all() {
    return this.base.getAll(ITEMS)
  }

  /** Reads and writes in one transaction, so that two tabs follow each other.
   * @param {string} kind @param {string} key @param {(before: any) => Item} make */
  async change(kind, key, make) {
    const work = this.base.transaction(ITEMS, "readwrite")
    const done = work.done
    done.catch(() => {}) // the first fault is the one that is told
    try {
      const item = make(await work.store.get([kind, key]))
      await work.store.put(item)
      await done
      return item
    } catch (fault) {
      abort(work)
      throw fault
    }
  }

  clear() {
    return this.base.clear(ITEMS)
  }
}

/** @param {{abort: () => void}} work */
function abort(work) {
  try {
    work.abort()
  } catch {
    // It has ended already.
  }
}
