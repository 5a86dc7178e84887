// Own words on their way to the store. A page that goes away at once does not wait for the disk; here they stand without
// waiting, until the store has them or the next visit takes them up.
import { listOf, record, text } from "./shapes.js"

/** As in store-place.js, which asks here for what is held. */
export const NAME = `milepost:${new URL("../../../", import.meta.url).pathname}`

/** @typedef {{text: string, over: string[]}} Unsaved `over`: what may stand in the store, if nobody else wrote */

/** @param {string} key */
const place = (key) => `${NAME}#${key}`

/** @param {string} key @param {Unsaved} words */
export const hold = (key, words) => tried(() => localStorage.setItem(place(key), JSON.stringify(words)))

/** @param {string} key */
export const release = (key) => tried(() => localStorage.removeItem(place(key)))

export const releaseAll = () =>
  tried(() => Object.keys(localStorage).filter((name) => name.startsWith(place(""))).forEach((name) => localStorage.removeItem(name)))

/** Unless the store has them, or others are typed. @param {string} key @param {string} stored @param {string} typed @returns {Unsaved | undefined} */
export function unsaved(key, stored, typed) {
  const words = tried(() => JSON.parse(localStorage.getItem(place(key)) ?? "null"))
  return isUnsaved(words) && words.text !== stored && ["", words.text].includes(typed) ? words : undefined
}

const isUnsaved = record({ text: text(20_000), over: listOf(text(20_000)) })

/** Where the browser refuses, or somebody wrote something else, there is nothing. @template T @param {() => T} use */
export function tried(use) {
  try {
    return use()
  } catch {
    return undefined
  }
}
