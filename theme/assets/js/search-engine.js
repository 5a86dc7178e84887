// The one place that knows Pagefind. Loaded when somebody searches, from the site's own root, under any sub-path.
import { SearchFault } from "./search-fault.js"

const SITE = new URL("../../../", import.meta.url)

/** @typedef {{id: string, data: () => Promise<any>}} Result */
/** @typedef {{filters: import("./search-index.js").Filters, counted: boolean, isDone?: (module: string) => boolean}} Wanted */
/** @typedef {{total: number, results: Result[], counts: Record<string, Record<string, number>>}} Found */

/** @type {Promise<Engine> | undefined} */
let opening

/** The engine, opened once; tried again when it failed. @returns {Promise<Engine>} */
export function open() {
  opening ??= load().catch((fault) => {
    opening = undefined
    throw fault
  })
  return opening
}

async function load() {
  const file = new URL("pagefind/pagefind.js", SITE).href
  const pagefind = await import(file).catch(() => {
    throw new SearchFault("The search index (pagefind/pagefind.js) could not be loaded.")
  })
  await pagefind.init().catch(notReady)
  return new Engine(pagefind)
}

function notReady() {
  throw new SearchFault("The search engine (WebAssembly) could not start. It may be blocked in this browser or by this server.")
}

class Engine {
  silent = /** @type {string[]} */ ([])

  /** @param {any} pagefind */
  constructor(pagefind) {
    this.pagefind = pagefind
  }

  /** @returns {Promise<import("./search-index.js").Facet[]>} */
  async facets() {
    return []
  }

  /** @param {string} words @param {Wanted} _wanted @returns {Promise<Found>} */
  async find(words, _wanted) {
    const { results } = await this.pagefind.search(words).catch(notReady)
    return { total: results.length, results, counts: {} }
  }

  /** @param {Result} result @returns {Promise<import("./search-index.js").Hit>} */
  async hit(result) {
    const { raw_url: address, meta, excerpt } = await result.data()
    return {
      title: meta.title ?? "",
      module: meta.module ?? "",
      moduleId: meta.module_id ?? "",
      page: meta.page ?? "",
      kind: meta.kind ?? "",
      minutes: meta.minutes ?? "",
      site: "",
      url: new URL(address.replace(/^\//, ""), SITE).href,
      excerpt,
    }
  }
}
