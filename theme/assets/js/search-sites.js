// The sites that are searched: this one, and others its host has named. Each says where the shards of its index lie.
import { faultOf, PolicyWatch } from "./search-fault.js"

const SITE = new URL("../../../", import.meta.url)
const PATIENCE = 4000

/**
 * @typedef {object} SearchedSite
 * @property {URL} base
 * @property {URL} index where its index lies
 * @property {string} version of Pagefind; one program cannot read what another version made
 * @property {string} title
 * @property {string[]} shards folders of the index
 * @property {string[]} also addresses of other sites
 *
 * @typedef {{sites: SearchedSite[], silent: string[]}} Searched
 *   this site first, then the others that answer; the addresses of those that do not
 */

/** @type {Promise<Searched> | undefined} */
let asked

/** The sites, asked once. @returns {Promise<Searched>} rejects with a `SearchFault`; asks again the next time */
export function searched() {
  asked ??= load().catch((fault) => {
    forget()
    throw fault
  })
  return asked
}

/** Ask again the next time: another version of the site may have been published. */
export const forget = () => (asked = undefined)

/** @returns {Promise<Searched>} */
async function load() {
  const watch = new PolicyWatch()
  try {
    const own = await siteAt(SITE)
    const { sites, silent } = await others(own)
    return { sites: [own, ...sites], silent }
  } catch {
    throw await faultOf(new URL("pagefind/", SITE), [], watch)
  } finally {
    watch.end()
  }
}

/** @param {URL} base @param {RequestInit} [options] @returns {Promise<SearchedSite>} */
async function siteAt(base, options = {}) {
  const index = new URL("pagefind/", base)
  const answer = await fetch(new URL("shards.json", index), { cache: "no-cache", ...options })
  const { version, title, shards, also } = await answer.json()
  return { base, index, version: String(version), title: String(title), shards: shards.map(String), also: also.map(String) }
}

/**
 * The others that answer, in their order, and the addresses of those that do not.
 * @param {SearchedSite} own @returns {Promise<{sites: SearchedSite[], silent: string[]}>}
 */
async function others(own) {
  const asked = own.also.map((address) => answering(new URL(address, own.base), own.version))
  const answers = await Promise.all(asked)
  const sites = answers.filter((site) => site !== undefined)
  return { sites, silent: own.also.filter((_, place) => !answers[place]) }
}

/** @param {URL} base @param {string} version */
async function answering(base, version) {
  const site = await siteAt(base, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined)
  return site?.version === version ? site : undefined
}
