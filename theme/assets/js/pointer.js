// Follows a mouse, a pen or a finger from where it takes an item of a list by its handle to where it lets go.

/**
 * `from` is where it was taken; an end by `pointercancel` is none that somebody wished.
 * @typedef {{
 *   move: (item: HTMLElement, to: PointerEvent, from: PointerEvent) => void,
 *   end: (item: HTMLElement, to: PointerEvent) => void,
 * }} Drag
 */

/** @param {HTMLElement} list @param {string} handles a selector @param {Drag} drag @param {AbortSignal} signal */
export function follow(list, handles, drag, signal) {
  /** @type {HTMLElement | null} */
  let item = null
  /** @type {PointerEvent} */
  let from

  /** @param {PointerEvent} event */
  function start(event) {
    const handle = /** @type {Element} */ (event.target).closest(handles)
    if (!handle || event.button || handle.matches(":disabled *")) return
    event.preventDefault()
    from = event
    item = handle.closest("li")
    item?.setAttribute("data-dragged", "")
    handle.setPointerCapture(event.pointerId)
  }

  /** @param {PointerEvent} event */
  function on(event) {
    const { type, isPrimary } = event
    if (!isPrimary) return // a second finger
    if (type === "pointerdown") return start(event)
    if (!item) return
    if (type === "pointermove") return drag.move(item, event, from)
    item.removeAttribute("data-dragged")
    drag.end(item, event)
    item = null
  }

  for (const type of ["down", "move", "up", "cancel"]) list.addEventListener(`pointer${type}`, (event) => on(/** @type {PointerEvent} */ (event)), { signal })
}
