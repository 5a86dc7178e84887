// The versions of the store, and the way from each to the next. What a step cannot read is left as it is.

/** Counts up by one with each step. */
export const VERSION = 1

/** `STEPS[n]` makes an item of version n + 1 of one of version n. @type {Record<number, (item: any) => any>} */
export const STEPS = {}

/** @param {import("./third-party/idb.js").Base} base @param {number} from @param {import("./third-party/idb.js").Work} _work */
export function migrate(base, from, _work) {
  if (from === 0) base.createObjectStore("items", { keyPath: ["kind", "key"] })
}
