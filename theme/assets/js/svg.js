// Shapes of drawings. The address below is the name of SVG; nothing is fetched from there.

const SVG = "http://www.w3.org/2000/svg"

/** @param {string} tag @param {Record<string, string | number>} attributes @returns {SVGElement} */
export function shape(tag, attributes) {
  const made = /** @type {SVGElement} */ (document.createElementNS(SVG, tag))
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  return made
}
