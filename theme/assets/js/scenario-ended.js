// What an ending brings: the ways side by side, and the map, which is hidden before so that it gives nothing away.
// Fetched when it is needed.
import { markMap, showStart } from "./scenario-map.js"
import { follow } from "./scenario-way.js"
import { waysSection } from "./scenario-ways.js"

/** @param {HTMLElement} root @param {Element} box for the ways @param {import("./scenario-way.js").Script} script
 * @param {import("./scenario-way.js").Story} story */
export function drawEnded(root, box, script, { now, open, seen }) {
  box.replaceChildren(...(seen.length ? [waysSection(root, script, seen)] : []))
  const map = /** @type {HTMLDetailsElement} */ (root.querySelector(":scope > details.mp-map"))
  map.ontoggle = () => map.open && showStart(map)
  if (seen.length && root.dataset.ended === undefined) map.open = true
  root.toggleAttribute("data-ended", seen.length > 0)
  const whole = !open && follow(script, now).at.ending
  markMap(map, script, whole ? now : seen.at(-1)?.way, seen)
}
