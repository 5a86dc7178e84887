// Tells what was written: `mp-item` on the document, here and in the other tabs. Never an older item after a newer one.
import { isItem } from "./items.js"
import { newer } from "./merge.js"
import { Memory } from "./store-memory.js"
import { memory, NAME, state } from "./store-place.js"

/** @typedef {import("./items.js").Item} Item */

const told = new Memory()
const others = channel()

/** Undefined where the browser refuses one. */
function channel() {
  try {
    const made = new BroadcastChannel(NAME)
    made.addEventListener("message", ({ data }) => Array.isArray(data) && hear(data.filter(isItem)))
    return made
  } catch {
    return undefined
  }
}

/** @param {Item[]} items */
async function hear(items) {
  if (!(await state()).kept) for (const item of items) memory.put(newer(memory.get(item.kind, item.key), item, Date.now()) ?? item)
  items.forEach(announce)
}

/** @param {Item} item */
function announce(item) {
  const last = told.get(item.kind, item.key)
  if (last && newer(item, last, Date.now()) !== item) return
  told.put(item)
  document.dispatchEvent(new CustomEvent("mp-item", { detail: item }))
}

/** @param {Item[]} items */
export function tell(items) {
  items.forEach(announce)
  others?.postMessage(items)
}
