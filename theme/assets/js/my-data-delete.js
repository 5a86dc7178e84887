// Asks before everything is deleted, and offers the file first.
import { element } from "./dom.js"

/**
 * @param {{save: () => void, erase: () => void}} acts
 * @returns {HTMLDialogElement} focus starts on the button that keeps everything
 */
export function deleteDialog({ save, erase }) {
  /** Closed before, so that what is said is heard. @param {() => void} act */
  const closing = (act) => () => {
    dialog.close()
    act()
  }
  const keep = button("Keep everything", "", () => dialog.close())
  keep.setAttribute("autofocus", "")
  const dialog = /** @type {HTMLDialogElement} */ (
    element("dialog", { class: "mp-dialog", "aria-labelledby": "mp-delete-title", "aria-describedby": "mp-delete-text" },
      element("h3", { class: "mp-dialog__title", id: "mp-delete-title" }, "Delete everything?"),
      element("p", { id: "mp-delete-text" },
        "Your answers, notes, plans and progress on this site will be deleted from this browser. This cannot be undone. You can save a file first, and bring it back later."),
      element("div", { class: "mp-dialog__actions" }, keep,
        button("Save a file first", "mp-button--quiet", closing(save)),
        button("Delete everything", "mp-button--danger", closing(erase)))))
  return dialog
}

/** @param {string} words @param {string} look @param {() => void} act */
function button(words, look, act) {
  const made = element("button", { class: `mp-button ${look}`.trim(), type: "button" }, words)
  made.addEventListener("click", act)
  return made
}
