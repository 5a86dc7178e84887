// What found pages can be narrowed by. No page is touched here: data in, data out.

/** @typedef {import("./search-index.js").Facet} Facet */
/** @typedef {import("./search-index.js").Filters} Filters */
/** @typedef {Record<string, Record<string, number>>} Counts */
/**
 * @typedef {object} Data the file `facets.json` of a site; values are numbers into the lists of the facets
 * @property {{id: string, title: string, values: [string, string][]}[]} facets role, competency, level, minutes, kind
 * @property {[string, number[], number[], number[]][]} modules id, roles, competencies, levels
 * @property {string[]} titles of the modules, in their order, as are
 * @property {number[]} minutes
 * @property {string[]} urls from the site's root; nothing where it follows from the id
 * @property {Record<string, [number, number, number | number[][]]>} pages kind, minutes, and the module or what it is about
 *
 * @typedef {Record<string, string[]>} Values
 */

/** The facets of several sites as one: values of the same id are the same. @param {Data[]} sites @returns {Facet[]} */
export function offered(sites) {
  /** @type {Map<string, {id: string, title: string, values: Map<string, string>}>} */
  const all = new Map()
  for (const { id, title, values } of sites.flatMap((site) => site.facets)) {
    const known = all.get(id) ?? { id, title, values: new Map() }
    for (const [value, name] of values) if (!known.values.has(value)) known.values.set(value, name)
    all.set(id, known)
  }
  return [...all.values()].map(({ id, title, values }) => ({ id, title, values: [...values].map(([value, name]) => ({ id: value, title: name })) }))
}

/**
 * The values of a page, and whether its module is done where there is one.
 * @param {Data[]} sites @param {string} page @param {(module: string) => boolean} [isDone] @returns {Values}
 */
export function valuesOf(sites, page, isDone) {
  const site = sites.find(({ pages }) => page in pages)
  if (!site) return {}
  const [kind, minutes, about] = site.pages[page]
  const [module, ...lists] = typeof about === "number" ? site.modules[about] ?? [""] : ["", ...about]
  const places = [...lists, ...[[], [], []].slice(lists.length), [minutes], [kind]]
  const values = Object.fromEntries(site.facets.map(({ id, values: known }, at) => [id, places[at].flatMap((place) => known[place]?.[0] ?? [])]))
  return isDone && module ? { ...values, done: [isDone(module) ? "done" : "open"] } : values
}

/**
 * What the filters let through, and how many there would be of each value of a facet under the filters of the others.
 * @template P @param {P[]} pages @param {(page: P) => Values} values @param {Filters} filters
 * @returns {{kept: P[], counts: Counts}}
 */
export function narrowed(pages, values, filters) {
  const wanted = Object.entries(filters).filter(([, ids]) => ids.length).map(([facet, ids]) => ({ facet, ids: new Set(ids) }))
  /** @type {Counts} */
  const counts = {}
  const kept = pages.filter((page) => {
    const own = values(page)
    const refused = wanted.filter(({ facet, ids }) => !own[facet]?.some((id) => ids.has(id))).map(({ facet }) => facet)
    if (refused.length < 2) for (const facet of refused.length ? refused : Object.keys(own)) count(counts, facet, own[facet] ?? [])
    return !refused.length
  })
  return { kept, counts }
}

/** @param {Counts} counts @param {string} facet @param {string[]} ids */
function count(counts, facet, ids) {
  const own = (counts[facet] ??= {})
  for (const id of ids) own[id] = (own[id] ?? 0) + 1
}
