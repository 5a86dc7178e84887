// A bar that shows a share. Drawn for the eye only: the numbers stand beside it in words.

const SVG = ["http:", "", "www.w3.org", "2000", "svg"].join("/") // the name of a language; nothing is fetched from there

/** @param {number} share from 0 to 1 @returns {SVGElement} */
export function bar(share) {
  const svg = drawn("svg", { class: "mp-bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" })
  const width = Math.max(0, Math.min(1, share)) * 100
  svg.append(drawn("rect", { class: "mp-bar__all", width: "100", height: "10" }), drawn("rect", { class: "mp-bar__done", width: width.toFixed(1), height: "10" }))
  return svg
}

/** @param {string} tag @param {Record<string, string>} attributes */
function drawn(tag, attributes) {
  const made = /** @type {SVGElement} */ (document.createElementNS(SVG, tag))
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}
