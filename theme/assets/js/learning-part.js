// What the parts of My learning share: each shows what is kept of some kinds, and its own words when there is nothing.
import { CurriculumFault, curriculum } from "./curriculum.js"
import { element } from "./dom.js"
import { follow, kept } from "./past.js"
import { asOfToday } from "./progress-state.js"
import { keepRoom } from "./room.js"

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {import("./curriculum.js").Curriculum} Curriculum
 * @typedef {Record<string, Item[]>} Kept  items by kind, under the keys of today
 */

export class LearningPart extends HTMLElement {
  /** Which kinds it shows. @type {string[]} */
  kinds = []
  /** What stands here when nothing is kept. @type {Node[]} */
  empty = []

  connectedCallback() {
    if (!this.leaving) this.empty = [...this.childNodes]
    this.leaving = new AbortController()
    follow(this.kinds, this.leaving.signal, () => this.show())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  async show() {
    const lists = await kept(...this.kinds)
    if (lists.every((items) => !items.length)) return this.fill([])
    const { data, fault } = await known()
    const items = Object.fromEntries(this.kinds.map((kind, number) => [kind, asOfToday(lists[number], data?.retired ?? {})]))
    const parts = data || this.managesWithout ? this.parts(items, data) : []
    const said = fault ? [element("p", { class: "mp-waiting" }, `${fault} What you did is kept, and is shown again when the list is there.`)] : []
    this.fill([...said, ...(parts.length || !data ? parts : this.empty)])
  }

  /** @param {Node[]} parts */
  fill(parts) {
    this.replaceChildren(...(parts.length ? parts : this.empty))
    this.dataset.known = ""
    keepRoom(this, this.localName, parts.length > 0)
  }

  /** Whether it has something to show without the list of modules. */
  get managesWithout() {
    return false
  }

  /** @param {Kept} _items @param {Curriculum | undefined} _data @returns {Node[]} */
  parts(_items, _data) {
    return []
  }
}

/** @returns {Promise<{data: Curriculum | undefined, fault: string}>} */
async function known() {
  try {
    return { data: await curriculum(), fault: "" }
  } catch (fault) {
    if (!(fault instanceof CurriculumFault)) throw fault
    return { data: undefined, fault: fault.message }
  }
}

/** A module by its title, with a link where it still is. @param {string} id @param {string} title as it was @param {Curriculum | undefined} data */
export function moduleNamed(id, title, data) {
  if (data && Object.hasOwn(data.modules, id)) return [element("a", { href: data.modules[id].url }, data.modules[id].title)]
  return [title || id, ...(data ? [element("span", { class: "mp-mine__gone" }, " (no longer on this site)")] : [])]
}
