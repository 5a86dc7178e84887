// Starts Pagefind with all shards, when somebody searches, from the site's own root, under any sub-path.
import { Engine } from "./search-engine.js"
import { faultOf, PolicyWatch, SearchFault } from "./search-fault.js"
import { RANKING } from "./search-matching.js"
import { forget, searched } from "./search-sites.js"

const INDEX = new URL("../../../pagefind/", import.meta.url)

/** @typedef {import("./search-sites.js").SearchedSite} SearchedSite */

/** @type {Promise<Engine> | undefined} */
let opening

/** The engine, opened once; tried again when it failed. @returns {Promise<Engine>} */
export function open() {
  opening ??= load().catch((fault) => {
    opening = undefined
    forget()
    throw fault
  })
  return opening
}

async function load() {
  const watch = new PolicyWatch()
  /** @type {string[]} */
  let shards = []
  try {
    const [pagefind, { sites: [own, ...sites], silent }] = await Promise.all([import(new URL("pagefind.js", INDEX).href), searched()])
    shards = own.shards
    return await started(pagefind, own, sites, silent)
  } catch (fault) {
    throw fault instanceof SearchFault ? fault : await faultOf(INDEX, shards, watch)
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
