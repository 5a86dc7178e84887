// A way through a conversation: following it, adding up what it did, keeping it, comparing two. Pure: touches no page.

/**
 * @typedef {{trust: number, clarity: number, time: number}} Effects
 * @typedef {Effects & {target: string}} Option
 * @typedef {{id: string, ending: boolean, options: Option[]}} Moment
 * @typedef {Moment[]} Script  the first moment begins
 * @typedef {{moment: string, choice: number}} Step  the choice is counted from 0
 * @typedef {{ending: string, way: Step[]}} Told  a way that was walked to its end, which is a moment
 * @typedef {{now: Step[], open: boolean, seen: Told[]}} Story
 *   `open`: what the last choice led to is still being read; `seen`: the newest stands last
 */

export const NAMES = /** @type {const} */ (["trust", "clarity", "time"])
const LONGEST = 200 // steps; a conversation that turns in circles is not kept beyond
const LARGEST = 50_000 // characters of all ways together, far below what the store takes

/** @type {Story} */
export const NEW = { now: [], open: false, seen: [] }

/** The part of `way` that this script allows, and the moment it leads to. @param {Script} script @param {Step[]} way */
export function follow(script, way) {
  const moments = new Map(script.map((moment) => [moment.id, moment]))
  let at = script[0]
  let count = 0
  for (const { moment, choice } of way) {
    const next = moment === at.id ? moments.get(at.options[choice]?.target ?? "") : undefined
    if (!next) break
    at = next
    count += 1
  }
  return { way: way.slice(0, count), at }
}

/** The moment of each step, and behind them the one where the way has come to. @param {Script} script @param {Step[]} way */
export const passed = (script, way) => [...way.map(({ moment }) => moment), follow(script, way).at.id]

/** Whether this script has the way, from the start to that ending. @param {Script} script @param {Told} told */
export function isWhole(script, { ending, way }) {
  const found = follow(script, way)
  return found.way.length === way.length && found.at.ending && found.at.id === ending
}

/** What all choices of a way did together. @param {Script} script @param {Step[]} way @returns {Effects} */
export function sums(script, way) {
  const total = { trust: 0, clarity: 0, time: 0 }
  const moments = new Map(script.map((moment) => [moment.id, moment]))
  for (const { moment, choice } of way) {
    const option = moments.get(moment)?.options[choice]
    for (const name of NAMES) total[name] += option?.[name] ?? 0
  }
  return total
}

/** The effects that any choice of the script has. @param {Script} script */
export const used = (script) => NAMES.filter((name) => script.some((moment) => moment.options.some((option) => option[name])))

/** Seven sizes of a change, from -3 to 3. @param {number} sum */
export const size = (sum) => Math.sign(sum) * ([0, 1, 2, 2][Math.abs(sum)] ?? 3)

/** What was stored, as far as this script still allows it. @param {Script} script @param {Partial<Story>} stored */
export function restored(script, stored) {
  const all = stored.now ?? []
  const { way: now } = follow(script, all)
  const changed = now.length < all.length
  const open = stored.open === true && now.length > 0 && !changed
  return { story: { now, open, seen: (stored.seen ?? []).filter((told) => isWhole(script, told)) }, changed }
}

/** @param {Story} story @param {string} moment @param {number} choice @returns {Story} */
export const chosen = (story, moment, choice) => ({ ...story, now: [...story.now, { moment, choice }], open: true })

/** After what happened is read. An ending is remembered, with the way to it. @param {Script} script @param {Story} story @returns {Story} */
export function goneOn(script, story) {
  const { at } = follow(script, story.now)
  const told = { ending: at.id, way: story.now }
  const seen = at.ending ? [...story.seen.filter((one) => !isSame(one.way, told.way)), told] : story.seen
  return { ...story, open: false, seen }
}

/** Before the choice with this number. 0 begins anew. @param {Story} story @param {number} number @returns {Story} */
export const rewound = (story, number) => ({ ...story, now: story.now.slice(0, number), open: false })

/** What to store in the place of `stored`: ways that another tab, or an older script, has seen are kept as well.
 * @param {Partial<Story> | undefined} stored @param {Story} story @returns {Story} */
export function kept(stored, story) {
  const others = (stored?.seen ?? []).filter((one) => !story.seen.some((mine) => isSame(mine.way, one.way)))
  let seen = [...others, ...story.seen].filter(({ way }) => way.length <= LONGEST)
  while (JSON.stringify(seen).length > LARGEST) seen = seen.slice(1)
  return { now: story.now.slice(0, LONGEST), open: story.open && story.now.length <= LONGEST, seen }
}

/** @param {Step[]} one @param {Step[]} other */
export const isSame = (one, other) => one.length === other.length && partAt(one, other) === one.length

/** The number of steps that two ways share from the start. @param {Step[]} one @param {Step[]} other */
export function partAt(one, other) {
  const part = one.findIndex(({ moment, choice }, number) => other[number]?.moment !== moment || other[number].choice !== choice)
  return part < 0 ? one.length : part
}

/** Two ways side by side: each step of the one beside the step of the other. @param {Step[]} one @param {Step[]} other */
export function beside(one, other) {
  const part = partAt(one, other)
  const rows = Array.from({ length: Math.max(one.length, other.length) }, (_, number) => [one[number], other[number]])
  return { part, rows }
}
