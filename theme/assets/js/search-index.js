// The one place that knows Pagefind. Loaded when somebody searches, from the site's own root, under any sub-path.

const SITE = new URL("../../../", import.meta.url)
const MOST = 12

/**
 * @typedef {{title: string, module: string, kind: string, minutes: string, url: string, excerpt: string}} Hit
 *   `excerpt`: escaped text with `<mark>` around the words found
 * @typedef {{total: number, hits: Hit[]}} Answer
 */

/** Says which part of the search is missing, in words a host can act on. */
export class SearchFault extends Error {}

/** @type {Promise<any> | undefined} */
let loading

async function load() {
  const file = new URL("pagefind/pagefind.js", SITE).href
  const pagefind = await import(file).catch(() => {
    throw new SearchFault("The search index (pagefind/pagefind.js) could not be loaded.")
  })
  await pagefind.init().catch(notReady)
  return pagefind
}

function notReady() {
  throw new SearchFault("The search engine (WebAssembly) could not start. It may be blocked in this browser or by this server.")
}

/** @param {string} words @returns {Promise<Answer>} */
export async function search(words) {
  loading ??= load()
  try {
    const pagefind = await loading
    const found = await pagefind.search(words).catch(notReady)
    const pages = await Promise.all(found.results.slice(0, MOST).map((/** @type {any} */ result) => result.data()))
    return { total: found.results.length, hits: pages.map(hit) }
  } catch (fault) {
    loading = undefined
    throw fault
  }
}

/** @param {any} page @returns {Hit} */
function hit({ raw_url: address, meta, excerpt }) {
  return {
    title: meta.title ?? "",
    module: meta.module ?? "",
    kind: meta.kind ?? "",
    minutes: meta.minutes ?? "",
    url: new URL(address.replace(/^\//, ""), SITE).href,
    excerpt,
  }
}
