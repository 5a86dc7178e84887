// Marks on the map of a conversation, which the build drew, where the learner has been: in the drawing and in the list.
import { element } from "./dom.js"
import { passed } from "./scenario-way.js"

/** @typedef {import("./scenario-way.js").Script} Script @typedef {import("./scenario-way.js").Step} Step @typedef {import("./scenario-way.js").Told} Told */

/** @param {Element} map @param {Script} script @param {Step[] | undefined} way the one that is drawn thick @param {Told[]} seen */
export function markMap(map, script, way, seen) {
  const now = way ? passed(script, way) : []
  const before = new Set(seen.flatMap((told) => passed(script, told.way)))
  for (const box of map.querySelectorAll("[data-moment]")) {
    const id = box.getAttribute("data-moment") ?? ""
    const state = now.includes(id) ? "now" : before.has(id) ? "before" : ""
    box.setAttribute("data-been", state)
    if (box.localName === "li") say(box, state && (state === "now" ? "on this way" : "on an earlier way"))
  }
  for (const arrow of map.querySelectorAll("[data-from]")) {
    const taken = now.some((id, step) => id === arrow.getAttribute("data-from") && now[step + 1] === arrow.getAttribute("data-to"))
    arrow.setAttribute("data-been", taken ? "now" : "")
  }
}

/** A drawing that is wider than the screen opens with the start in its middle, unless somebody moved it. @param {Element} map */
export function showStart(map) {
  const drawing = map.querySelector(".mp-map__drawing")
  const first = map.querySelector("li[data-moment]")?.getAttribute("data-moment") ?? ""
  const start = drawing?.querySelector(`[data-moment="${CSS.escape(first)}"]`)
  if (!drawing || !start || drawing.scrollLeft) return
  const [frame, box] = [drawing.getBoundingClientRect(), start.getBoundingClientRect()]
  drawing.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2
}

/** @param {Element} item @param {string} words */
function say(item, words) {
  item.querySelector(":scope > .mp-map__been")?.remove()
  if (words) item.querySelector(":scope > a")?.after(element("span", { class: "mp-map__been" }, ` ✓ ${words}`))
}
