// What is asked of Pagefind once it has started: pages that hold words, narrowed by facets, and what to show of a page.
import { missing, SearchFault } from "./search-fault.js"
import { matching } from "./search-matching.js"

/** @typedef {import("./search-sites.js").SearchedSite} SearchedSite */
/** @typedef {import("./search-facets.js").Counts} Counts */
/** @typedef {import("./search-matching.js").Result} Result */
/** @typedef {{filters: import("./search-index.js").Filters, counted: boolean, isDone?: (module: string) => boolean}} Wanted */
/** @typedef {{total: number, results: Result[], counts: Counts}} Found */

/** Searches the shards of all sites, and narrows what is found. */
export class Engine {
  /** @param {any} index @param {SearchedSite[]} sites this one first @param {string[]} silent */
  constructor(index, sites, silent) {
    this.index = index
    this.sites = sites
    this.silent = silent
  }

  /** @param {string} words @param {Wanted} wanted @returns {Promise<Found>} */
  async find(words, { filters, counted, isDone }) {
    const narrow = counted || Object.values(filters).some((values) => values.length)
    if (!words.trim() && !narrow) return { total: 0, results: [], counts: {} }
    const [results, fit] = await Promise.all([matching(this.index, words.trim()), narrow ? fitting(filters, isDone) : everything])
    const { kept, counts } = fit(results)
    return { total: kept.length, results: kept, counts }
  }

  /** What to show of a page; nothing where it may be one of another site, which has gone silent. @param {Result} result @returns {Promise<import("./search-index.js").Hit | undefined>} */
  async hit(result) {
    const page = await result.data().catch(() => (this.sites.length > 1 ? undefined : lost(this.sites[0], result)))
    if (!page) return undefined
    const { url, meta, excerpt } = page
    const site = this.sites.reduce((best, one) => url.startsWith(one.base.href) && (!url.startsWith(best.base.href) || one.base.href.length > best.base.href.length) ? one : best)
    return {
      title: meta.title ?? "",
      module: meta.module ?? "",
      moduleId: meta.module_id ?? "",
      page: meta.page ?? "",
      kind: meta.kind ?? "",
      minutes: meta.minutes ?? "",
      site: site === this.sites[0] ? "" : site.title,
      url,
      excerpt,
    }
  }
}

/** @param {Result[]} results @returns {{kept: Result[], counts: Counts}} */
const everything = (results) => ({ kept: results, counts: {} })

/** What is needed to narrow results is fetched for it. @param {Wanted["filters"]} filters @param {Wanted["isDone"]} isDone @returns {Promise<typeof everything>} */
async function fitting(filters, isDone) {
  const [{ facetFiles }, { narrowed, valuesOf }] = await Promise.all([import("./facet-files.js"), import("./search-facets.js")])
  const data = await facetFiles()
  return (results) => narrowed(results, ({ id }) => valuesOf(data, id, isDone), filters)
}

/** @param {SearchedSite} site @param {Result} result @returns {Promise<never>} */
async function lost(site, { id }) {
  throw new SearchFault((await missing(site.index, `fragment/${id}.pf_fragment`)) ?? "A page that was found cannot be shown: its file in pagefind/ is damaged.")
}
