// Everything our pages do in the browser. A page reads completely without any of it; an element's module is fetched
// only when its tag stands in the page, also when a page is exchanged without being loaded anew.
import "./menu.js"
import "./print.js"
import "./search.js"
import "./term.js"

/** @type {Record<string, () => Promise<unknown>>} */
const ELEMENTS = {
  "mp-question": () => import("./question.js"),
  "mp-search-box": () => import("./search-box.js"),
}
const waiting = new Map(Object.entries(ELEMENTS))

function fetchWanted() {
  for (const [tag, load] of waiting) {
    if (!document.querySelector(tag)) continue
    waiting.delete(tag)
    load()
  }
}

fetchWanted()
new MutationObserver(fetchWanted).observe(document.body, { childList: true, subtree: true })
