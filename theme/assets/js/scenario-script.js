// Reads a conversation from the script that the page holds, and takes copies of its parts. The author's texts came
// through the build as safe HTML; they are copied as nodes and never read as markup again.

/**
 * @typedef {import("./scenario-way.js").Script} Script
 * @typedef {import("./scenario-way.js").Option} Option
 */

/** @param {Element} root @returns {Script} */
export function scriptOf(root) {
  return [...root.querySelectorAll(".mp-script > .mp-moment[data-moment]")].map((moment) => ({
    id: moment.getAttribute("data-moment") ?? "",
    ending: moment.querySelector(".mp-ending") !== null,
    options: [...moment.querySelectorAll(".mp-option")].map(optionOf),
  }))
}

/** @param {Element} option @returns {Option} */
function optionOf(option) {
  const amount = (/** @type {string} */ name) => Number(option.getAttribute(`data-${name}`)) || 0
  return { target: option.getAttribute("data-target") ?? "", trust: amount("trust"), clarity: amount("clarity"), time: amount("time") }
}

/** @param {Element} root @param {string} id */
export function momentIn(root, id) {
  return /** @type {Element} */ (root.querySelector(`.mp-moment[data-moment="${CSS.escape(id)}"]`))
}

/** @param {Element} root @param {import("./scenario-way.js").Step} step */
export const optionIn = (root, { moment, choice }) => momentIn(root, moment).querySelectorAll(".mp-option")[choice]

/** @param {Element} moment its title, without the number */
export function titleOf(moment) {
  const title = moment.querySelector(".mp-moment__title")?.cloneNode(true)
  if (!(title instanceof Element)) return ""
  title.querySelector(".mp-moment__number")?.remove()
  return title.textContent?.trim() ?? ""
}

/** @param {Element | undefined} root @param {string} selector */
export const wordsOf = (root, selector) => root?.querySelector(selector)?.textContent?.trim() ?? ""

/** Copies of everything that fits, without ids, which may stand in a page only once.
 * @param {Element} root @param {string} selector */
export const copies = (root, selector) => [...root.querySelectorAll(selector)].map(copy)

/** @param {Element} original */
function copy(original) {
  const made = /** @type {Element} */ (original.cloneNode(true))
  for (const node of [made, ...made.querySelectorAll("[id]")]) node.removeAttribute("id")
  return made
}

/** The inside of a text, for a button: links become their words. @param {Element} root @param {string} selector */
export function inside(root, selector) {
  const [made] = copies(root, selector)
  for (const link of made?.querySelectorAll("a") ?? []) link.replaceWith(...link.childNodes)
  return [...(made?.childNodes ?? [])]
}
