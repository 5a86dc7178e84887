// Items in the memory of this page: where there is no disk, and for what the disk would not take.

/** @typedef {import("./items.js").Item} Item */

/** @param {string} kind @param {string} key */
const place = (kind, key) => JSON.stringify([kind, key])

export class Memory {
  /** @type {Map<string, Item>} */
  items = new Map()

  /** @param {string} kind @param {string} key */
  get(kind, key) {
    return this.items.get(place(kind, key))
  }

  /** @param {string} kind @param {string} prefix */
  range(kind, prefix) {
    return [...this.items.values()].filter((item) => item.kind === kind && item.key.startsWith(prefix))
  }

  all() {
    return [...this.items.values()]
  }

  /** @param {Item} item */
  put(item) {
    this.items.set(place(item.kind, item.key), item)
  }

  /** @param {Item} item */
  remove(item) {
    this.items.delete(place(item.kind, item.key))
  }

  clear() {
    this.items.clear()
  }
}
