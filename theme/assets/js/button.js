// A button of ours.
import { element } from "./dom.js"

/** @param {string} words @param {() => void} press @param {boolean} [quiet] @returns {HTMLButtonElement} */
export function button(words, press, quiet = false) {
  const made = /** @type {HTMLButtonElement} */ (element("button", { class: `mp-button${quiet ? " mp-button--quiet" : ""}`, type: "button" }, words))
  made.addEventListener("click", press)
  return made
}
