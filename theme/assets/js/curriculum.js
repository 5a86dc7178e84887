// What this site teaches: the file the build writes for pages about progress. Fetched once, and only when asked for.

const SITE = new URL("../../../", import.meta.url)
const FILE = new URL("assets/milepost/data/curriculum.json", SITE)

/**
 * @typedef {{title: string, url: string, minutes: number, level: number, status: string, digest: string, pages: string[],
 *   competencies: Record<string, number>, quiz: string, plan: string, reviews: number[], questions: Record<string, string>}} Module
 *   urls are absolute; `quiz` and `plan` are empty where the module has none
 * @typedef {{id: string, role: string, title: string, url: string, modules: {id: string, required: boolean}[]}} Path
 * @typedef {{id: string, title: string, url: string, targets: Record<string, number>}} Role
 * @typedef {{id: string, name: string, url: string, levels: Record<string, string[]>}} Competency
 * @typedef {{id: string, title: string, version: string, modules: Record<string, Module>, paths: Path[], roles: Role[],
 *   competencies: Competency[], retired: Record<string, string>}} Curriculum
 */

/** Says in words that the list of modules cannot be read. */
export class CurriculumFault extends Error {}

/** @type {Promise<Curriculum> | undefined} */
let asked

/** @returns {Promise<Curriculum>} rejects with a `CurriculumFault`; asks again the next time */
export function curriculum() {
  asked ??= load().catch(() => {
    asked = undefined
    throw new CurriculumFault("The list of modules (assets/milepost/data/curriculum.json) could not be loaded.")
  })
  return asked
}

/** The site's root, under any sub-path. */
export const root = SITE

async function load() {
  const here = Reflect.get(globalThis, "milepostCurriculum") // where the site opens from a folder: nothing can be fetched there
  if (here) return located(structuredClone(here))
  const answer = await fetch(FILE)
  if (!answer.ok) throw new Error(String(answer.status))
  return located(await answer.json())
}

/** @param {Curriculum} data @returns {Curriculum} with absolute urls */
function located(data) {
  for (const module of Object.values(data.modules)) {
    for (const name of /** @type {const} */ (["url", "quiz", "plan"])) if (module[name]) module[name] = new URL(module[name], SITE).href
  }
  for (const one of [...data.paths, ...data.roles, ...data.competencies]) one.url = new URL(one.url, SITE).href
  return data
}
