// What this site keeps beside the store: its look, in the browser's list of names and values.

const OURS = `${new URL("../../../", import.meta.url).pathname}.`

/** Blocked storage holds nothing. @param {"localStorage" | "sessionStorage"} place @returns {[string, string][]} */
function entries(place) {
  try {
    return Object.entries(window[place]).filter(([name]) => name.startsWith(OURS))
  } catch {
    return []
  }
}

/** Names without the address of this site. What ends with the visit is not in it. @returns {[string, string][]} */
export const beside = () => entries("localStorage").map(([name, value]) => [name.slice(OURS.length), value])

export function forgetBeside() {
  for (const place of /** @type {const} */ (["localStorage", "sessionStorage"])) {
    for (const [name] of entries(place)) window[place].removeItem(name)
  }
}
