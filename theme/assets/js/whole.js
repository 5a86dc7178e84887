// A module as each of its pages names it: its title, its pages and their minutes.

/** @param {HTMLElement} inside */
export const pageOf = (inside) => /** @type {HTMLElement} */ (inside.closest(".mp-page"))

/** @param {HTMLElement} control @returns {import("./page-marks.js").Whole} */
export function wholeOf(control) {
  const { module = "", digest = "" } = pageOf(control).dataset
  const title = document.querySelector(".mp-main")?.getAttribute("data-module-title") ?? ""
  const pages = (control.dataset.pages ?? "").split(" ").map((one) => one.split(":"))
  return { id: module, digest, title, minutes: Number(control.dataset.minutes), pages: pages.map(([id, minutes]) => ({ id, minutes: Number(minutes) })) }
}

/** How far one is in all of it, in words. @param {import("./page-marks.js").Whole} whole @param {import("./page-marks.js").Marks} marks */
export async function inAll({ pages }, { done, finished }) {
  if (!finished && !done.size) return ""
  const { courseInWords, dateInWords } = await import("./progress-words.js")
  if (finished) return `You finished this module on ${dateInWords(finished.at)}.`
  const left = pages.filter(({ id }) => !done.has(id)).reduce((sum, page) => sum + page.minutes, 0)
  return pages.length > 1 ? `${courseInWords({ done: done.size, all: pages.length, left }, "page", "pages")}.` : ""
}
