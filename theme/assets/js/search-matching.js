// Pages that hold all the words. Pagefind passes over a word that an index does not know, which is kind where nobody
// knows it; but a shard that does not know it must not answer with pages that hold only the other words.

/** @typedef {{id: string, data: () => Promise<any>}} Result */
/** @typedef {{search: (words: string | null) => Promise<{results: Result[]}>}} Index */

/** @param {string} words */
const each = (words) => (words.includes('"') ? [] : [...new Set(words.split(/\s+/).filter(Boolean))])

/** @param {Index} index @param {string} words none: all pages @param {number} shards @returns {Promise<Result[]>} */
export async function matching(index, words, shards) {
  const single = shards > 1 ? each(words) : []
  const asked = single.length > 1 ? [words, ...single] : [words || null]
  const [found, ...others] = await Promise.all(asked.map((one) => index.search(one)))
  const known = others.map(({ results }) => new Set(results.map(({ id }) => id))).filter(({ size }) => size)
  return found.results.filter(({ id }) => known.every((ids) => ids.has(id)))
}
