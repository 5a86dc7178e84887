// Everything our pages do in the browser. A page reads completely without any of it; a module is fetched only when what
// it works on stands in the page, also when a page is exchanged without being loaded anew.
import "./search.js"

/** For what shows a learner's past: fetched when there is one. @param {() => Promise<unknown>} load */
const later = (load) => () => import("./begun.js").then(({ begun }) => begun.then(load))

/** @type {Record<string, () => Promise<unknown>>} selectors, and what they need */
const ELEMENTS = {
  "mp-assessment": () => import("./assessment.js"),
  "mp-catalogue": () => import("./catalogue.js"),
  "mp-continue": later(() => import("./home-progress.js")),
  "mp-done button": () => import("./early-press.js"),
  "mp-done": () => import("./progress-page.js"),
  "mp-go-on": later(() => import("./go-on.js")),
  "mp-hints": () => import("./hints.js"),
  "mp-look-backs": later(() => import("./look-back-box.js")),
  "mp-own-path": later(() => import("./own-path.js")),
  "article details": () => import("./print.js"),
  ".mp-mine": later(() => import("./my-parts.js")),
  "mp-my-data": () => import("./my-data.js"),
  "mp-pre-check": () => import("./pre-check.js"),
  "mp-question": () => import("./question.js"),
  "mp-quiz": () => import("./quiz.js"),
  "mp-record": () => import("./record.js"),
  "mp-review": () => import("./review.js"),
  "mp-role": later(() => import("./role.js")),
  "mp-role:not([data-late])": () => import("./role.js"),
  "mp-scenario": () => import("./scenario.js"),
  "mp-search-box": () => import("./search-box.js"),
  "mp-study-plan": () => import("./study-plan-box.js"),
  "a.mp-term": () => import("./term.js"),
  "mp-ticks": later(() => import("./ticks.js")),
  "mp-writing": () => import("./writing.js"),
}
const waiting = new Map(Object.entries(ELEMENTS))

function fetchWanted() {
  for (const [tag, load] of waiting) {
    if (!document.querySelector(tag)) continue
    waiting.delete(tag)
    load()
  }
}

document.addEventListener("toggle", ({ target }) => {
  if (target instanceof Element && target.closest("mp-menu")) import("./menu.js")
}, { capture: true })

fetchWanted()
new MutationObserver(fetchWanted).observe(document.body, { childList: true, subtree: true })
