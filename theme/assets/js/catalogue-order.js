// In which order modules stand. Pure. Without an order they stand by unit, as the page has them.

/** @typedef {{title: string, minutes: number, level: number}} Sortable */

/** @type {Record<string, {title: string, compare: (one: Sortable, other: Sortable) => number}>} */
export const ORDERS = {
  title: { title: "Title", compare: byTitle },
  minutes: { title: "Shortest first", compare: (one, other) => one.minutes - other.minutes || byTitle(one, other) },
  level: { title: "Level", compare: (one, other) => one.level - other.level || byTitle(one, other) },
}

/** @param {Sortable} one @param {Sortable} other */
function byTitle(one, other) {
  return one.title.localeCompare(other.title, undefined, { numeric: true })
}

/** Numbers of the things in their order. @param {readonly Sortable[]} things @param {string} name an unknown one is none */
export function ordered(things, name) {
  const numbers = things.map((_, number) => number)
  if (!Object.hasOwn(ORDERS, name)) return numbers
  const { compare } = ORDERS[name]
  return numbers.sort((one, other) => compare(things[one], things[other]) || one - other)
}
