// A bar that shows a share. Drawn for the eye only: the numbers stand beside it in words.

import { shape } from "./svg.js"

/** @param {number} share from 0 to 1 @returns {SVGElement} */
export function bar(share) {
  const svg = shape("svg", { class: "mp-bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" })
  const width = Math.max(0, Math.min(1, share)) * 100
  svg.append(shape("rect", { class: "mp-bar__all", width: "100", height: "10" }), shape("rect", { class: "mp-bar__done", width: width.toFixed(1), height: "10" }))
  return svg
}
