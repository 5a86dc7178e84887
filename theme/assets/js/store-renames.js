// Once a visit, where something is stored: items of what was retired are copied to what stands in its place.
import { curriculum } from "./curriculum.js"
import { isItem } from "./items.js"
import { copies, OF_MODULES } from "./renames.js"
import { take } from "./store-bulk.js"
import { onDisk } from "./store-place.js"

/** The disk's items of what was retired, under today's keys; merged, so that nothing newer is lost. */
export async function followRenames() {
  const { retired } = await curriculum()
  const found = []
  for (const old of Object.keys(retired)) {
    for (const kind of OF_MODULES) found.push(...((await onDisk((base) => base.under(kind, old))) ?? []))
  }
  const moved = copies(found.filter(isItem), retired)
  if (moved.length) await take(moved)
}
