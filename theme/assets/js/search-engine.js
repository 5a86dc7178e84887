// What is asked of Pagefind once it has started: pages that hold words, facets, and what to show of a page.
import { narrowed, offered, valuesOf } from "./search-facets.js"
import { missing, SearchFault } from "./search-fault.js"
import { matching } from "./search-matching.js"

/** @typedef {import("./search-sites.js").SearchedSite} SearchedSite */
/** @typedef {import("./search-facets.js").Data} Data */
/** @typedef {import("./search-matching.js").Result} Result */
/** @typedef {{filters: import("./search-index.js").Filters, counted: boolean, isDone?: (module: string) => boolean}} Wanted */
/** @typedef {{total: number, results: Result[], counts: import("./search-facets.js").Counts}} Found */

/** Searches the shards of all sites, and narrows what is found. */
export class Engine {
  /** @type {Promise<Data[]> | undefined} */
  fetched

  /** @param {any} index @param {SearchedSite[]} sites this one first @param {string[]} silent */
  constructor(index, sites, silent) {
    this.index = index
    this.sites = sites
    this.silent = silent
  }

  /** @returns {Promise<import("./search-index.js").Facet[]>} */
  async facets() {
    return offered(await this.data())
  }

  /** @param {string} words @param {Wanted} wanted @returns {Promise<Found>} */
  async find(words, { filters, counted, isDone }) {
    const narrow = Object.values(filters).some((values) => values.length)
    if (!words.trim() && !narrow && !counted) return { total: 0, results: [], counts: {} }
    const [results, data] = await Promise.all([matching(this.index, words.trim()), narrow || counted ? this.data() : []])
    if (!narrow && !counted) return { total: results.length, results, counts: {} }
    const { kept, counts } = narrowed(results, ({ id }) => valuesOf(data, id, isDone), filters)
    return { total: kept.length, results: kept, counts }
  }

  /** The facets of all sites. Another site whose file does not come has none. @returns {Promise<Data[]>} */
  data() {
    this.fetched ??= allFacets(this.sites).catch((fault) => {
      this.fetched = undefined
      throw fault
    })
    return this.fetched
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

/** @param {SearchedSite[]} sites @returns {Promise<Data[]>} */
async function allFacets(sites) {
  const [own, ...rest] = await Promise.all(sites.map(facetsOf))
  if (!own) throw new SearchFault((await missing(sites[0].index, "facets.json")) ?? "The search needs pagefind/facets.json, and it is damaged.")
  return [own, ...rest.filter((data) => data !== undefined)]
}

/** @param {SearchedSite} site @returns {Promise<Data | undefined>} */
const facetsOf = (site) =>
  fetch(new URL("facets.json", site.index), { cache: "no-cache" }).then((answer) => answer.json()).catch(() => undefined)

/** @param {SearchedSite} site @param {Result} result @returns {Promise<never>} */
async function lost(site, { id }) {
  throw new SearchFault((await missing(site.index, `fragment/${id}.pf_fragment`)) ?? "A page that was found cannot be shown: its file in pagefind/ is damaged.")
}
