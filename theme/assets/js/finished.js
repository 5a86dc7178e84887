// Which modules a learner finished, from this device; asks nobody.
import { kept } from "./past.js"

/** @returns {Promise<Set<string>>} ids; also of modules that changed since */
export async function finishedModules() {
  const [modules] = await kept("module")
  return new Set(modules.map(({ key }) => key))
}
