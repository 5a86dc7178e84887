// Items on disk; with store-open.js the one place that knows IndexedDB. Each function is one transaction: what fails in
// it changes nothing.
import { isWin } from "./merge.js"

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {import("./merge.js").Verdict} Verdict
 */

export const ITEMS = "items"
export const COUNTED = 10_000
const LISTED = 20_000 // more than any learner has; a page with a damaged store of a million still opens

export class Disk {
  /** @param {import("./third-party/idb.js").Base} base */
  constructor(base) {
    this.base = base
  }

  /** @param {string} kind @param {string} key @returns {Promise<Item | undefined>} */
  get(kind, key) {
    return this.base.get(ITEMS, [kind, key])
  }

  /** At most `LISTED`. @param {string} kind @param {string} prefix @returns {Promise<Item[]>} */
  range(kind, prefix) {
    return this.base.getAll(ITEMS, IDBKeyRange.bound([kind, prefix], [kind, `${prefix}\uffff`]), LISTED)
  }

  async isUsed() {
    return (await this.base.getAllKeys(ITEMS, undefined, 1)).length > 0
  }

  /** The item of this key and all below it. @param {string} kind @param {string} key @returns {Promise<Item[]>} */
  async under(kind, key) {
    return [...(await this.base.getAll(ITEMS, [kind, key])), ...(await this.range(kind, `${key}/`))]
  }

  /** The first of a kind, by key. @param {string} kind @param {number} most @returns {Promise<Item[]>} */
  first(kind, most) {
    return this.base.getAll(ITEMS, ofKind(kind), most)
  }

  /** How many there are of each kind, up to `COUNTED`, without reading them: IndexedDB's own count takes seconds for a million. */
  async kinds() {
    /** @type {{kind: string, count: number}[]} */
    const found = []
    const { store } = this.base.transaction(ITEMS, "readonly")
    let cursor = await store.openKeyCursor()
    while (cursor) {
      const [kind] = /** @type {[string]} */ (cursor.key)
      found.push({ kind, count: (await store.getAllKeys(ofKind(kind), COUNTED)).length })
      cursor = await store.openKeyCursor(IDBKeyRange.lowerBound([kind, []]))
    }
    return found
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

/** Arrays come after every text. @param {string} kind */
const ofKind = (kind) => IDBKeyRange.bound([kind], [kind, []])

/** @param {{abort: () => void}} work */
export function abort(work) {
  try {
    work.abort()
  } catch {
    // It has ended already.
  }
}
