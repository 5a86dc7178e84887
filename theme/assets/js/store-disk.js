// Items on disk: the one place that knows IndexedDB. Each function is one transaction; what fails in it changes nothing.
import { isWin } from "./merge.js"
import { migrate, VERSION } from "./migrate.js"
import { openDB } from "./third-party/idb.js"

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {import("./merge.js").Verdict} Verdict
 */

const ITEMS = "items"

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
   * @param {string} kind @param {string} key @param {(before: any) => Item} make @returns {Promise<Item>} */
  change(kind, key, make) {
    return this.inOne(async (store) => {
      const item = make(await store.get([kind, key]))
      await store.put(item)
      return item
    })
  }

  /** All of them or none. @param {Item[]} items @param {(stored: any, item: Item) => Verdict} judge @returns {Promise<Verdict[]>} */
  merge(items, judge) {
    return this.inOne(async (store) => {
      /** @type {Verdict[]} */
      const verdicts = []
      for (const item of items) {
        const verdict = judge(await store.get([item.kind, item.key]), item)
        if (isWin(verdict)) store.put(item).catch(() => {}) // the transaction tells
        verdicts.push(verdict)
      }
      return verdicts
    })
  }

  clear() {
    return this.base.clear(ITEMS)
  }

  /** One transaction: when anything in it fails, nothing of it stays.
   * @template T @param {(store: import("./third-party/idb.js").Work["store"]) => Promise<T>} job @returns {Promise<T>} */
  async inOne(job) {
    const work = this.base.transaction(ITEMS, "readwrite")
    const done = work.done.then(() => undefined, (fault) => fault)
    try {
      const answer = await job(work.store)
      const fault = await done
      if (fault) throw fault
      return answer
    } catch (fault) {
      abort(work)
      const end = await done
      throw end?.name === "QuotaExceededError" ? end : fault
    }
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
