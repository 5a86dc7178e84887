// The one place that knows Pagefind. Loaded when somebody searches, from the site's own root, under any sub-path.
import { narrowed, offered, valuesOf } from "./search-facets.js"
import { faultOf, missing, PolicyWatch, SearchFault } from "./search-fault.js"
import { matching, RANKING } from "./search-matching.js"
import { others, siteAt } from "./search-sites.js"

const SITE = new URL("../../../", import.meta.url)
const INDEX = new URL("pagefind/", SITE)

/** @typedef {import("./search-sites.js").SearchedSite} SearchedSite */
/** @typedef {import("./search-facets.js").Data} Data */
/** @typedef {import("./search-matching.js").Result} Result */
/** @typedef {{filters: import("./search-index.js").Filters, counted: boolean, isDone?: (module: string) => boolean}} Wanted */
/** @typedef {{total: number, results: Result[], counts: import("./search-facets.js").Counts}} Found */

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
  const watch = new PolicyWatch()
  /** @type {string[]} */
  let shards = []
  try {
    const [pagefind, own] = await Promise.all([import(new URL("pagefind.js", INDEX).href), siteAt(SITE)])
    shards = own.shards
    const { sites, silent } = await others(own)
    return await started(pagefind, own, sites, silent)
  } catch {
    throw await faultOf(INDEX, shards, watch)
  } finally {
    watch.end()
  }
}

/**
 * Pagefind with all the shards. Without the others that turn out to be broken, because one would break every search.
 * @param {any} pagefind @param {SearchedSite} own @param {SearchedSite[]} sites @param {string[]} silent @returns {Promise<Engine>}
 */
async function started(pagefind, own, sites, silent) {
  const index = pagefind.createInstance({ basePath: own.index.href, baseUrl: own.base.href, ranking: RANKING, noWorker: true })
  await index.filters() // it is ready when it answers
  await merged(index, own, own.shards.slice(1))
  const whole = await Promise.all(sites.map((site) => merged(index, site, site.shards).then(() => true, () => false)))
  const broken = sites.filter((_, place) => !whole[place])
  if (!broken.length) return new Engine(index, [own, ...sites], silent)
  const good = sites.filter((site) => !broken.includes(site))
  return started(pagefind, own, good, [...silent, ...broken.map((site) => site.base.href)])
}

/** @param {any} index @param {SearchedSite} site @param {string[]} shards */
const merged = (index, site, shards) =>
  Promise.all(shards.map((shard) => index.mergeIndex(new URL(shard, site.index).href, { baseUrl: site.base.href, ranking: RANKING })))

class Engine {
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

  /** @param {Result} result @returns {Promise<import("./search-index.js").Hit>} */
  async hit(result) {
    const { url, meta, excerpt } = await result.data().catch(() => lost(result))
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
  if (!own) throw new SearchFault((await missing(INDEX, "facets.json")) ?? "The search needs pagefind/facets.json, and it is damaged.")
  return [own, ...rest.filter((data) => data !== undefined)]
}

/** @param {SearchedSite} site @returns {Promise<Data | undefined>} */
const facetsOf = (site) =>
  fetch(new URL("facets.json", site.index), { cache: "no-cache" }).then((answer) => answer.json()).catch(() => undefined)

/** @param {Result} result @returns {Promise<never>} */
async function lost({ id }) {
  throw new SearchFault((await missing(INDEX, `fragment/${id}.pf_fragment`)) ?? "A page that was found cannot be shown: its file in pagefind/ is damaged.")
}
