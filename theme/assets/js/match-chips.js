// The right sides of pairs as chips that can be dragged onto a row, which sets the row's select list. An extra for eyes
// and hands: the lists do the same, and a screen reader hears of them only.
import { follow } from "./pointer.js"

/** @param {HTMLElement} list of the right sides @param {HTMLElement[]} rows @param {AbortSignal} signal */
export function makeChips(list, rows, signal) {
  /** @param {HTMLElement} chip @param {PointerEvent} to @param {PointerEvent} from */
  function move(chip, to, from) {
    chip.style.translate = `${to.clientX - from.clientX}px ${to.clientY - from.clientY}px`
    for (const row of rows) row.toggleAttribute("data-over", isAt(row, to))
  }

  /** @param {HTMLElement} chip @param {PointerEvent} to */
  function end(chip, to) {
    chip.style.translate = ""
    for (const row of rows) {
      row.removeAttribute("data-over")
      if (to.type === "pointerup" && isAt(row, to)) choose(row, chip.dataset.right ?? "")
    }
  }

  list.setAttribute("aria-hidden", "true")
  follow(list, "li", { move, end }, signal)
}

/** @param {Element} row @param {PointerEvent} at */
const isAt = (row, { clientX, clientY }) => document.elementsFromPoint(clientX, clientY).includes(row)

/** As a hand would. @param {HTMLElement} row @param {string} value */
function choose(row, value) {
  const select = /** @type {HTMLSelectElement | null} */ (row.querySelector("select:enabled"))
  if (!select || select.value === value) return
  select.value = value
  for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true }))
}
