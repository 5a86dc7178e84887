// Search results as nodes. Pagefind gives escaped text with <mark> in it; no markup of it reaches the page as markup.
import { element } from "./dom.js"

const ENTITIES = new Map([["&lt;", "<"], ["&gt;", ">"], ["&quot;", '"'], ["&#39;", "'"], ["&#x27;", "'"], ["&amp;", "&"]])

const KINDS = new Map([["module", "Module"], ["lesson", "Lesson"], ["scenario", "Conversation"], ["quiz", "Questions"],
  ["plan", "Plan and transfer"], ["path", "Path"], ["competency", "Competency"], ["glossary", "Glossary"], ["sources", "Sources"]])

/** @param {string} text */
const unescape = (text) => text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES.get(entity) ?? entity)

/** @param {string} excerpt @returns {(Node | string)[]} */
export function marked(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) =>
    index % 2 ? element("mark", {}, unescape(part)) : unescape(part))
}

/** @param {import("./search-index.js").Hit} hit */
export function resultItem(hit) {
  const facts = [KINDS.get(hit.kind) ?? "", hit.module === hit.title ? "" : hit.module, hit.minutes && `${hit.minutes} min`].filter(Boolean)
  return element(
    "li",
    { class: "mp-result" },
    element("a", { class: "mp-result__link", href: hit.url }, unescape(hit.title)),
    element("p", { class: "mp-result__facts" }, facts.map(unescape).join(" · ")),
    element("p", { class: "mp-result__excerpt" }, ...marked(hit.excerpt)),
  )
}
