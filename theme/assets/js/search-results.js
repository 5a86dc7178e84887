// Search results as nodes. Pagefind gives escaped text with <mark> in it; no markup of it reaches the page as markup.
import { button } from "./button.js"
import { element } from "./dom.js"
import { summary } from "./search-words.js"

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
  const module = hit.module === hit.title ? "" : hit.module
  const facts = [hit.site, KINDS.get(hit.kind) ?? "", module, hit.minutes && `${hit.minutes} min`].filter(Boolean)
  return element(
    "li",
    { class: "mp-result" },
    element("a", { class: "mp-result__link", href: hit.url }, unescape(hit.title)),
    element("p", { class: "mp-result__facts" }, facts.map(unescape).join(" · ")),
    element("p", { class: "mp-result__excerpt" }, ...marked(hit.excerpt)),
  )
}

/** @typedef {{list: HTMLElement, foot: HTMLElement, status: HTMLElement, filter: {chosen: import("./facets.js").Chosen}, ask: (chosen: any, from: number) => Promise<void>}} Box */

/**
 * Puts what was found into the box, below what is there already, with a button for more.
 * @param {Box} box @param {string} words @param {import("./search-index.js").Answer} found @param {number} from
 */
export function results(box, words, { total, hits, silent }, from) {
  const items = hits.map(resultItem)
  if (from) box.list.append(...items)
  else box.list.replaceChildren(...items)
  const { chosen } = box.filter
  const shown = from + hits.length
  box.status.textContent = summary({ words, total, shown, silent, filters: Object.values(chosen).flat().length })
  box.foot.replaceChildren(...(shown < total ? [button("Show more", () => box.ask(chosen, shown), true)] : []))
  if (from) items[0]?.querySelector("a")?.focus()
}
