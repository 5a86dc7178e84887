// Lets items of a list be dragged by their grip, with mouse, pen or finger. An extra: the buttons do the same.

/** @param {HTMLElement} list @param {() => HTMLElement[]} items in their order @param {(item: HTMLElement) => void} moved @param {AbortSignal} signal */
export function draggable(list, items, moved, signal) {
  /** @type {HTMLElement | null | undefined} */
  let dragged

  /** @param {PointerEvent} event */
  function start(event) {
    const grip = event.target instanceof Element ? event.target.closest(".mp-order__grip") : null
    if (!grip || event.button !== 0 || grip.matches("fieldset:disabled *")) return
    event.preventDefault()
    dragged = grip.closest("li")
    dragged?.setAttribute("data-dragged", "")
    grip.setPointerCapture(event.pointerId)
  }

  /** The neighbours move, never the item: what leaves the page loses the pointer. @param {PointerEvent} event */
  function drag(event) {
    if (!dragged) return
    const all = items()
    const at = all.indexOf(dragged)
    const above = all.slice(0, at).filter((item) => middle(item) > event.clientY)
    const below = all.slice(at + 1).filter((item) => middle(item) < event.clientY)
    if (above.length) dragged.after(...above)
    if (below.length) dragged.before(...below)
  }

  function end() {
    if (!dragged) return
    dragged.removeAttribute("data-dragged")
    moved(dragged)
    dragged = null
  }

  list.addEventListener("pointerdown", start, { signal })
  list.addEventListener("pointermove", drag, { signal })
  list.addEventListener("pointerup", end, { signal })
  list.addEventListener("pointercancel", end, { signal })
}

/** @param {Element} item */
function middle(item) {
  const { top, height } = item.getBoundingClientRect()
  return top + height / 2
}
