// Room for what scripts add to a page for those who have begun: remembered from the last visit and kept free before the
// first paint (material-store.js), so that the text does not jump. Holds sizes in pixels, nothing about the learner.

const KEY = "__room"

/**
 * @param {HTMLElement} node what was filled @param {string} name its custom property is `--mp-room-<name>`
 * @param {boolean} isFilled nothing is remembered of what is empty
 */
export function keepRoom(node, name, isFilled) {
  document.documentElement.style.removeProperty(`--mp-room-${name}`)
  const before = window.__md_get?.(KEY) ?? {}
  const size = isFilled ? Math.round(node.offsetHeight) : 0
  if ((before[name] ?? 0) === size) return
  const { [name]: _, ...others } = before
  window.__md_set?.(KEY, size ? { ...others, [name]: size } : others)
}
