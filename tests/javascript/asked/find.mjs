// Reads [folder of a site, [words, ...]] from stdin; says what our search finds with all shards: [title, kind, url, text] of each page.
import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { matching, RANKING } from "../../../theme/assets/js/search-matching.js"

const [site, asked] = JSON.parse(readFileSync(0, "utf8"))
const BASE = "http://site.test/"

/** @param {string} path */
const bytes = (path) => readFileSync(`${site}/${path}`)

globalThis.fetch = /** @type {any} */ (async (/** @type {string} */ address) => {
  const data = bytes(new URL(address).pathname.slice(1))
  return { json: async () => JSON.parse(data.toString()), arrayBuffer: async () => new Uint8Array(data).buffer }
})
const pagefind = await import(pathToFileURL(`${site}/pagefind/pagefind.js`).href)
const index = pagefind.createInstance({ basePath: `${BASE}pagefind/`, baseUrl: BASE, ranking: RANKING, noWorker: true, language: "en" })
await index.filters()
const { shards } = JSON.parse(bytes("pagefind/shards.json").toString())
await Promise.all(shards.slice(1).map((/** @type {string} */ shard) => index.mergeIndex(`${BASE}pagefind/${shard}`, { baseUrl: BASE, ranking: RANKING })))

const answers = []
for (const words of asked) {
  const results = await matching(index, words)
  const pages = await Promise.all(results.map((/** @type {any} */ one) => one.data()))
  answers.push(pages.map(({ meta, url, content }) => [meta.title, meta.kind, url.replace(BASE, ""), content]))
}
console.log(JSON.stringify(answers))
