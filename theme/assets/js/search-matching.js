// Pages that hold the words. Where an index does not know a word, Pagefind answers with pages that have the beginning
// of it. Each shard is an index, so what it says of a word counts only if it has the word itself, or if nobody has it:
// then it may be the beginning of one that is still being typed.

/** @typedef {{id: string, score: number, data: () => Promise<any>}} Result */
/** @typedef {{search: (words: string | null) => Promise<{results: Result[]}>}} Index */

/** How much less a page may fit than the best one, where words are guessed. */
const WORTH = 0.03

/** For Pagefind: a word of another length is worth little, for it is guessed. */
export const RANKING = { termSimilarity: 6 }

/** @param {Index} index @param {string} words none: all pages @returns {Promise<Result[]>} */
export async function matching(index, words) {
  if (!words || words.includes('"')) return (await index.search(words || null)).results
  const each = [...new Set(words.split(/\s+/))]
  const [found, ...exact] = await Promise.all([words, ...each.map((word) => `"${word}"`)].map((asked) => index.search(asked)))
  const held = exact.map(({ results }) => new Set(results.map(({ id }) => id))).filter(({ size }) => size)
  const results = found.results.filter(({ id }) => held.every((ids) => ids.has(id)))
  const least = held.length < each.length ? (results[0]?.score ?? 0) * WORTH : 0
  return results.filter(({ score }) => score >= least)
}
