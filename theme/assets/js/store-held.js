// What was pressed in the last moment. A page that goes away at once does not wait for the disk; here a small item stands
// without waiting, until the disk has it or the next visit takes it up. Merging decides, so that nothing newer is lost.
import { isSound } from "./items.js"
import { NAME, tried } from "./unsaved.js"

/** @typedef {import("./items.js").Item} Item */

/** Small, and made by one press. Words have unsaved.js. */
const KINDS = ["answer", "module", "page", "quiz", "rating", "role", "setting", "story"]
const LARGEST = 5000
const START = `${NAME}#!`

/** @param {Item} item */
const place = ({ kind, key }) => `${START}${kind}/${key}`

/** @param {string} kind @param {() => Item} make @returns {Item | undefined} what is held now */
export function hold(kind, make) {
  if (!KINDS.includes(kind)) return undefined
  const item = make()
  const text = JSON.stringify(item)
  if (text.length <= LARGEST) tried(() => localStorage.setItem(place(item), text))
  return item
}

/** Unless a later press stands there. @param {Item} item as it was held */
export const release = (item) => tried(() => localStorage.getItem(place(item)) === JSON.stringify(item) && localStorage.removeItem(place(item)))

/** @returns {Item[]} whatever else stands there is put away */
export const held = () =>
  tried(() => Object.keys(localStorage).filter((name) => name.startsWith(START)).flatMap((name) => {
    const item = tried(() => JSON.parse(localStorage.getItem(name) ?? ""))
    if (isSound(item) && KINDS.includes(item.kind) && place(item) === name) return [item]
    localStorage.removeItem(name)
    return []
  })) ?? []
