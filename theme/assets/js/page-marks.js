// Marks pages of a module as done, or as not done after all. A module is done with the last of its pages. No DOM here.
import { forget, list, read, write } from "./store.js"

/**
 * @typedef {{id: string, digest: string, title: string, minutes: number, pages: {id: string, minutes: number}[]}} Whole
 *   a module as its pages know it; `pages` are those that count
 * @typedef {{done: Set<string>, finished: import("./items.js").Item | undefined}} Marks
 */

/** @param {Whole} module @returns {Promise<Marks>} */
export async function marksOf({ id, pages }) {
  const [kept, finished] = await Promise.all([list("page", `${id}/`), read("module", id)])
  const keys = new Set(kept.map(({ key }) => key))
  return { done: new Set(pages.map((page) => page.id).filter((page) => keys.has(`${id}/${page}`))), finished }
}

/** @param {Whole} module @param {string[]} ids @param {boolean} done */
export async function mark(module, ids, done) {
  const before = (await marksOf(module)).done
  for (const { id, minutes } of module.pages) {
    if (!ids.includes(id) || before.has(id) === done) continue
    const key = `${module.id}/${id}`
    await (done ? write("page", key, { done: true, minutes }) : forget("page", key))
  }
  await settle(module)
}

/** The item of the module follows those of its pages, and holds what the module was like. @param {Whole} module */
export async function settle(module) {
  const { id, digest, title, minutes, pages } = module
  const { done, finished } = await marksOf(module)
  if (done.size < pages.length) {
    if (finished) await forget("module", id)
  } else if (finished?.digest !== digest) {
    await write("module", id, { done: true, minutes, title }, digest)
  }
}
