// The search page keeps in its address what is asked, to be shared, and follows it back and forward.
import { asked, followAddress, put } from "./address-history.js"

/** @typedef {HTMLElement & {find: (words: string, chosen: import("./facets.js").Chosen) => Promise<void>}} Box */

/** @param {Box} box @param {AbortSignal} signal */
export function keepInAddress(box, signal) {
  box.addEventListener("mp-asked", (event) => {
    const { words, chosen, isStep } = /** @type {CustomEvent} */ (event).detail
    put({ words, chosen }, isStep)
  }, { signal })
  followAddress(({ words, chosen }) => box.find(words, chosen), signal)
  const { words, chosen } = asked()
  if (words || Object.keys(chosen).length) box.find(words, chosen)
}
