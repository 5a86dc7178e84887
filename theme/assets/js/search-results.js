// Search results as nodes. Pagefind gives escaped text with <mark> in it; no markup of it reaches the page as markup.
import { button } from "./button.js"
import { element } from "./dom.js"
import { MOST } from "./search-find.js"
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

/** @typedef {{list: HTMLElement, foot: HTMLElement, status: HTMLElement, next: number, filter: {chosen: import("./facets.js").Chosen}, more: (isPressed: boolean) => void}} Box */

/**
 * Puts what was found into the box, below what is there already, with a button for more. What is left of the first
 * dozen comes by itself when the last result is seen: nobody should wait, or pay, for what is out of sight.
 * @param {Box} box @param {string} words @param {import("./search-find.js").Found} found @param {number} from
 * @param {boolean} isPressed whether somebody asked for more
 */
export function results(box, words, { total, hits, next, silent }, from, isPressed) {
  const items = hits.map(resultItem)
  if (from) box.list.append(...items)
  else box.list.replaceChildren(...items)
  box.next = next
  const shown = Math.min(total, Math.max(next, MOST))
  box.status.textContent = summary({ words, total, shown, silent, filters: Object.values(box.filter.chosen).flat().length })
  const wasThere = box.foot.contains(document.activeElement)
  if (next >= total) box.foot.replaceChildren()
  else if (!box.foot.querySelector("button")) box.foot.replaceChildren(button("Show more", () => box.more(true), true))
  if (isPressed || (wasThere && next >= total)) items[0]?.querySelector("a")?.focus()
  const last = items.at(-1)
  if (last && next < shown) whenSeen(last, () => box.more(false))
}

/** @param {Element} item @param {() => void} act once; not for an item that is taken away before */
function whenSeen(item, act) {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    watch.disconnect()
    act()
  })
  watch.observe(item)
}
