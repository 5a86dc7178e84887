// The cards as they are stored, held against the site as it is today.
import { curriculum } from "./curriculum.js"
import { standing } from "./due.js"
import { list } from "./store.js"

/** The cards that can be asked, and those that cannot. Rejects with a `CurriculumFault`. */
export async function deck() {
  const items = await list("card")
  return items.length ? standing(items, await curriculum()) : { held: [], left: [] }
}
