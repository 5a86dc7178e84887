// Items in the memory of this page: where there is no disk, and for what the disk did not take.
import { asItem } from "./items.js"
import { newer } from "./merge.js"

/** @typedef {import("./items.js").Item} Item */

/** @param {{kind: string, key: string}} item */
const place = ({ kind, key }) => JSON.stringify([kind, key])

export class Memory {
  /** @type {Map<string, Item>} */
  items = new Map()

  /** @param {string} kind @param {string} key */
  get(kind, key) {
    return this.items.get(place({ kind, key }))
  }

  /** @param {string} kind @param {string} prefix */
  range(kind, prefix) {
    return this.all().filter((item) => item.kind === kind && item.key.startsWith(prefix))
  }

  all() {
    return [...this.items.values()]
  }

  /** @param {Item} item */
  put(item) {
    this.items.set(place(item), item)
  }

  /** @param {Item} item */
  remove(item) {
    this.items.delete(place(item))
  }

  clear() {
    this.items.clear()
  }

  /** What the disk gave, with `own` items of this memory in their places. @param {Item[]} stored @param {Item[]} own @returns {Item[]} */
  over(stored, own) {
    if (!own.length) return stored
    const items = new Map(stored.map((item) => [place(item), item]))
    for (const item of own) items.set(place(item), newer(item, asItem(items.get(place(item))), Date.now()) ?? item)
    return [...items.values()]
  }
}
