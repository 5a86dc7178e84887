// Brings a question from its own page into this one. The page is of this site and made by its build; it is read as a
// document of its own, in which nothing runs, and only the question is taken over.

/** @type {Map<string, Promise<Document>>} */
const pages = new Map()

/**
 * The question as its page holds it, ready to be asked afresh; undefined when it is not there.
 * @param {string} url of the page @param {string} key module/question @returns {Promise<HTMLElement | undefined>}
 */
export async function questionOf(url, key) {
  const page = await pageAt(new URL(url).href.split("#")[0]).catch(() => undefined)
  const found = page?.querySelector(`mp-question[data-id="${CSS.escape(key)}"]`)
  const whole = found?.closest(".mp-question")
  if (!whole) return undefined
  const copy = /** @type {HTMLElement} */ (document.importNode(whole, true))
  copy.querySelector("mp-question")?.setAttribute("data-fresh", "")
  for (const name of ["href", "src"]) {
    for (const node of copy.querySelectorAll(`[${name}]`)) node.setAttribute(name, new URL(node.getAttribute(name) ?? "", url).href)
  }
  return copy
}

/** @param {string} url */
export function pageAt(url) {
  const asked = pages.get(url) ?? read(url)
  pages.set(url, asked)
  asked.catch(() => pages.delete(url)) // the next question asks again
  return asked
}

/** @param {string} url */
async function read(url) {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(String(answer.status))
  return new DOMParser().parseFromString(await answer.text(), "text/html")
}
