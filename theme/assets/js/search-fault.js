// What is missing when the search cannot work, in words a host can act on.

/** Says which part of the search is missing. */
export class SearchFault extends Error {}

/** Notes what the content security policy of the page forbids, until it is ended. */
export class PolicyWatch {
  /** @type {{directive: string, what: string}[]} */
  forbidden = []

  constructor() {
    document.addEventListener("securitypolicyviolation", this)
  }

  /** @param {SecurityPolicyViolationEvent} event */
  handleEvent({ effectiveDirective, blockedURI }) {
    this.forbidden.push({ directive: effectiveDirective, what: blockedURI })
  }

  end() {
    document.removeEventListener("securitypolicyviolation", this)
  }
}

/**
 * Finds out why the search did not start.
 * @param {URL} index where the index lies @param {string[]} shards @param {PolicyWatch} watch @returns {Promise<SearchFault>}
 */
export async function faultOf(index, shards, watch) {
  if (index.protocol === "file:") return new SearchFault("The search works where a server sends these pages, and not from a folder.")
  await new Promise((resolve) => setTimeout(resolve)) // news of what is forbidden come after the failure
  const reason = policy(watch.forbidden) ?? browser() ?? (await firstMissing(index, shards))
  return new SearchFault(reason ?? "The search engine (pagefind/) could not start, although all its files are there.")
}

/** @param {{directive: string, what: string}[]} forbidden */
function policy(forbidden) {
  const [first] = forbidden
  if (!first) return undefined
  const policy = "The Content-Security-Policy of this server does not let the search work:"
  if (first.what === "wasm-eval") return `${policy} script-src needs 'wasm-unsafe-eval', because the search engine is WebAssembly.`
  const file = first.what.replace(/^.*\/(?=pagefind\/)/, "").replace(/\?.*$/, "")
  return `${policy} ${first.directive.replace(/-elem$/, "")} needs 'self', because the search loads ${file}.`
}

const browser = () =>
  typeof WebAssembly === "object" ? undefined : "This browser has no WebAssembly, which the search engine needs."

/** The first file the search needs that does not come. @param {URL} index @param {string[]} shards */
async function firstMissing(index, shards) {
  for (const file of ["shards.json", "pagefind.js"]) {
    const reason = await missing(index, file)
    if (reason) return reason
  }
  for (const shard of shards.length ? shards : [""]) {
    const reason = (await missing(index, `${shard}pagefind-entry.json`)) ?? (await missingOfShard(index, shard))
    if (reason) return reason
  }
}

/** @param {URL} index @param {string} shard */
async function missingOfShard(index, shard) {
  const entry = await fetch(new URL(`${shard}pagefind-entry.json`, index)).then((answer) => answer.json()).catch(() => undefined)
  if (!entry) return `The search needs pagefind/${shard}pagefind-entry.json, and what this server sends is not that file.`
  for (const { hash, wasm } of Object.values(entry.languages ?? {})) {
    const reason = (await missing(index, `${shard}pagefind.${hash}.pf_meta`)) ?? (shard ? undefined : await missing(index, `wasm.${wasm ?? "unknown"}.pagefind`))
    if (reason) return reason
  }
}

/** Why a file does not come, or nothing. @param {URL} index @param {string} file */
export async function missing(index, file) {
  const answer = await fetch(new URL(file, index)).catch(() => undefined)
  if (!answer) return `The search needs pagefind/${file}, and this server does not answer.`
  if (!answer.ok) return `The search needs pagefind/${file}, and this server does not have it (${answer.status}).`
  const type = answer.headers.get("content-type") ?? ""
  if (type.includes("html")) return `The search needs pagefind/${file}, and this server sends a page instead, perhaps to sign in.`
  if (file.endsWith(".js") && !type.includes("javascript")) return `The search needs pagefind/${file}, and this server does not send it as JavaScript.`
}
