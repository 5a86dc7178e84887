// What the search says about what it found. Pure.

/** @param {number} count */
const pages = (count) => (count === 1 ? "1 page" : `${count} pages`)

/**
 * One line for the eye and for listeners. Nothing when nothing was asked.
 * @param {{words: string, total: number, shown: number, filters: number, silent: string[]}} found
 */
export function summary({ words, total, shown, filters, silent }) {
  if (!words && !filters) return ""
  return [counted(total, shown, filters), ...silent.map((site) => `No answer from ${site}.`)].join(" ")
}

/** @param {number} total @param {number} shown @param {number} filters */
function counted(total, shown, filters) {
  const under = filters ? ` with ${filters} ${filters === 1 ? "filter" : "filters"}` : ""
  if (!total) return `Nothing found${under}. ${filters ? "Take a filter out, or try" : "Try"} fewer or other words.`
  return shown < total ? `${pages(total)} found${under}. The first ${shown}:` : `${pages(total)} found${under}.`
}
