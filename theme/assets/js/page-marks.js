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

/** Who knows what stands in the store hands it in: then all is on its way at once, should the page be left now.
 * @param {Whole} module @param {string[]} ids @param {boolean} done @param {Marks} [known] */
export async function mark(module, ids, done, known) {
  const before = known ?? (await marksOf(module))
  const turned = module.pages.filter(({ id }) => ids.includes(id) && before.done.has(id) !== done)
  const after = new Set(module.pages.map(({ id }) => id).filter((id) => (ids.includes(id) ? done : before.done.has(id))))
  await Promise.all([...turned.map((page) => turn(module, page, done)), follow(module, { done: after, finished: before.finished })])
  await settle(module)
}

/** @param {Whole} module @param {Whole["pages"][number]} page @param {boolean} done */
function turn({ id: module }, { id, minutes }, done) {
  const key = `${module}/${id}`
  return done ? write("page", key, { done: true, minutes }) : forget("page", key)
}

/** The item of the module follows those of its pages, and holds what the module was like. @param {Whole} module */
export const settle = async (module) => follow(module, await marksOf(module))

/** @param {Whole} module @param {Marks} marks */
async function follow({ id, digest, title, minutes, pages }, { done, finished }) {
  if (done.size < pages.length) {
    if (finished) await forget("module", id)
  } else if (finished?.digest !== digest) {
    await write("module", id, { done: true, minutes, title }, digest)
  }
}
