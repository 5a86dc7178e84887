// What was kept before this page. On a first visit the store is neither fetched nor made.
import { root } from "./curriculum.js"

/** @typedef {import("./items.js").Item} Item */

const NAME = `milepost:${root.pathname}` // as in store-place.js, which is not fetched for it

let begun = false
document.addEventListener("mp-item", () => (begun = true))

/** All items of these kinds, kind by kind. @param {...string} kinds @returns {Promise<Item[][]>} */
export async function kept(...kinds) {
  if (!begun && !(await mayHaveBegun())) return kinds.map(() => [])
  const { list } = await import("./store.js")
  return Promise.all(kinds.map((kind) => list(kind)))
}

/** False only where we know it: some browsers do not tell. */
async function mayHaveBegun() {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === NAME)
  } catch {
    return true
  }
}

/**
 * Calls `then` now, after items of these kinds were written (once for many), and when the reader comes back to this tab.
 * @param {string[]} kinds @param {AbortSignal} signal @param {() => void} then
 */
export function follow(kinds, signal, then) {
  let waiting = false
  const soon = () => {
    if (waiting) return
    waiting = true
    queueMicrotask(() => {
      waiting = false
      if (!signal.aborted) then()
    })
  }
  document.addEventListener("mp-item", (event) => {
    if (kinds.includes(/** @type {CustomEvent<Item>} */ (event).detail.kind)) soon()
  }, { signal })
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && soon(), { signal })
  soon()
}
