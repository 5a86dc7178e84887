// What was retired and has something in its place: under which key its items are read now. Pure. Nothing is deleted.

/** @typedef {import("./items.js").Item} Item */

/** The kinds whose key begins with the id of a module. */
export const OF_MODULES = ["answer", "draw", "quiz", "text", "story", "page", "module", "card", "plan", "known"]

/**
 * The key of today, through any number of changes; the same key where nothing changed or nothing stands in its place.
 * @param {string} key `<module>` or `<module>/<page or question>` @param {Record<string, string>} retired
 */
export function keyOfToday(key, retired) {
  const seen = new Set([key])
  for (let now = key; ; ) {
    const next = step(now, retired)
    if (!next) return now
    if (seen.has(next)) return key
    seen.add((now = next))
  }
}

/** @param {string} key @param {Record<string, string>} retired */
function step(key, retired) {
  if (Object.hasOwn(retired, key)) return parts(retired[key]) === parts(key) ? retired[key] : ""
  const [module, rest] = key.split("/")
  const next = rest && Object.hasOwn(retired, module) ? retired[module] : ""
  return next && parts(next) === 1 ? `${next}/${rest}` : ""
}

/** @param {string} key */
const parts = (key) => key.split("/").length

/** Copies for the keys of today, with the time and digest of the old ones. @param {Item[]} items
 * @param {Record<string, string>} retired @returns {Item[]} */
export function copies(items, retired) {
  return items.flatMap((item) => {
    const key = OF_MODULES.includes(item.kind) ? keyOfToday(item.key, retired) : item.key
    return key === item.key ? [] : [{ ...item, key }]
  })
}
