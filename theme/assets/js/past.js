// What was kept before, and what is written meanwhile, for everything that shows it.
import { begun, hasBegun } from "./begun.js"

/** @typedef {import("./items.js").Item} Item */

/** All items of these kinds, kind by kind. On a first visit the store is not fetched. @param {...string} kinds @returns {Promise<Item[][]>} */
export async function kept(...kinds) {
  if (!(await hasBegun())) return kinds.map(() => [])
  const { list } = await import("./store.js")
  return Promise.all(kinds.map((kind) => list(kind)))
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
  hasBegun().then((has) => has || soon())
  begun.then(() => import("./style-file.js")).then(({ styled }) => styled("progress")).then(soon)
}
