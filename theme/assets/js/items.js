// What is stored: one item for each thing a learner did. Pure. Whatever is read is looked at here first.
import { flag, isPlain, isRecord, listOf, mapOf, maybe, number, oneOf, record, text, whole } from "./shapes.js"

/**
 * @typedef {{kind: string, key: string, at: number, digest: string, value: any}} Item
 *   `at`: milliseconds since 1970; `value`: JSON, null when it was taken back (kept, so that merging knows)
 * @typedef {import("./shapes.js").Shape} Shape
 */

const LATEST = 8.64e15 // the last moment a Date can hold
const LONGEST_KEY = 300
const LARGEST = 100_000

const id = text(200, 1)
const share = number(0, 1)
const count = whole(0, 1e6)
const minutes = number(0, 1e5)
const moment = number(-LATEST, LATEST)
/** @type {Shape} */
const anything = (value) => value !== undefined
/** @type {Shape} */
const day = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
/** An address inside this site, from its root on: a link is made of it. @type {Shape} */
const address = (value) => typeof value === "string" && value.length <= 2000 && /^(?:[\w%~-][\w.%~-]*\/)*(?:[\w%~-][\w.%~-]*)?(?:[?#]\S*)?$/.test(value)

const choices = listOf(record({ moment: id, choice: whole(0, 1000) }))
const levels = mapOf(whole(0, 3))

/** One shape for each kind. A kind that is not here is kept and not read. @type {Record<string, Shape>} */
export const KINDS = {
  answer: record({
    type: id, state: oneOf("right", "partly", "wrong", "read"), score: share, tries: count,
    sure: oneOf("", "unsure", "fairly", "sure"), given: anything,
  }),
  draw: record({ questions: listOf(id), orders: mapOf(listOf(id)) }),
  quiz: record({ score: share, passed: flag, asked: count, right: count }),
  text: record({ text: text(20_000) }),
  story: record({ now: choices, seen: listOf(record({ ending: id, way: choices })) }),
  page: record({ done: oneOf(true), minutes }),
  module: record({ done: oneOf(true), minutes, title: text(500) }),
  place: record({ url: address, title: text(500), module: text(200), page: maybe(text(200)) }),
  role: record({ chosen: oneOf(true) }),
  card: record({ due: moment }),
  plan: record({ made: day, looks: mapOf(record({ how: text(20_000), done: flag })) }),
  setting: isRecord,
  rating: record({ before: maybe(levels), after: maybe(levels), beforeDay: maybe(text(10)), afterDay: maybe(text(10)) }),
  device: isRecord, // about this browser; never leaves it in a file
  known: record({ objectives: listOf(id), day: text(10) }),
}

/** Whether this is an item at all, of any kind. @param {any} value @returns {value is Item} */
export function isItem(value) {
  return isRecord(value) && isName(value.kind) && isName(value.key) && typeof value.digest === "string" && value.digest.length <= 100 &&
    Number.isFinite(value.at) && value.at >= 0 && value.at <= LATEST && isPlain(value.value) && JSON.stringify(value.value).length <= LARGEST
}

/** What was stored, unless it is damaged. @param {unknown} value @returns {Item | undefined} */
export const asItem = (value) => (isItem(value) ? value : undefined)

/** @param {unknown} value */
const isName = (value) => typeof value === "string" && value !== "" && value.length <= LONGEST_KEY

/** Whether a page may use it: of a kind we know, not taken back, with everything that kind has. @param {any} value @returns {value is Item} */
export function isReadable(value) {
  return isItem(value) && value.value !== null && Object.hasOwn(KINDS, value.kind) && KINDS[value.kind](value.value)
}

/** Whether it may travel in a file: a whole item, and of a kind we know only with everything that kind has.
 * @param {any} value @returns {value is Item} */
export const isSound = (value) => isItem(value) && (value.value === null || !Object.hasOwn(KINDS, value.kind) || isReadable(value))

/** A new item. A value of the wrong shape is a mistake of ours and stops.
 * @param {string} kind @param {string} key @param {any} value @param {string} digest @param {number} at @returns {Item} */
export function made(kind, key, value, digest, at) {
  const item = { kind, key, at, digest, value: value === undefined ? null : JSON.parse(JSON.stringify(value)) }
  if (!(item.value === null ? isItem(item) : isReadable(item))) throw new TypeError(`Not a value of the kind '${kind}': ${key}`)
  return item
}
