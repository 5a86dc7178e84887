// What each site that is searched says of its modules and pages: fetched once, when somebody filters, without the index.
import { missing, SearchFault } from "./search-fault.js"
import { offered } from "./search-facets.js"
import { searched } from "./search-sites.js"

/** @typedef {import("./search-facets.js").Data} Data */

/** @type {Promise<Data[]> | undefined} */
let asked

/** This site's first. Another site whose file does not come has none. @returns {Promise<Data[]>} */
export function facetFiles() {
  asked ??= load().catch((fault) => {
    asked = undefined
    throw fault
  })
  return asked
}

/** What can be filtered by, with names, in order. @returns {Promise<import("./search-index.js").Facet[]>} */
export async function facets() {
  return offered(await facetFiles())
}

/** @returns {Promise<Data[]>} */
async function load() {
  const { sites } = await searched()
  const [own, ...rest] = await Promise.all(sites.map(fileOf))
  if (!own) throw new SearchFault((await missing(sites[0].index, "facets.json")) ?? "The search needs pagefind/facets.json, and it is damaged.")
  return [own, ...rest.filter((data) => data !== undefined)]
}

/** @param {import("./search-sites.js").SearchedSite} site @returns {Promise<Data | undefined>} */
const fileOf = (site) =>
  fetch(new URL("facets.json", site.index), { cache: "no-cache" }).then((answer) => answer.json()).catch(() => undefined)
