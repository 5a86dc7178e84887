// A learner's progress on paths and in competencies. Pure: the past and the curriculum in, counts out.
import { courseOf, minutesDone, standOf, stepOf } from "./progress-state.js"

/**
 * @typedef {import("./curriculum.js").Curriculum} Curriculum
 * @typedef {import("./curriculum.js").Path} Path
 * @typedef {import("./curriculum.js").Role} Role
 * @typedef {import("./progress-state.js").Past} Past
 * @typedef {import("./progress-state.js").Stand} Stand
 * @typedef {{id: string, title: string, url: string, required: boolean, minutes: number, left: number, stand: Stand}} Station
 * @typedef {{title: string, url: string, done: number, all: number, left: number, stations: Station[], next: Station | undefined}} Way
 * @typedef {{id: string, name: string, url: string, target: number, reached: number, done: number, all: number, minutes: number,
 *   allMinutes: number}} Practice  `target`: the level the roles aim for; `reached`: the highest level that finished modules
 *   prepare for; 0 where there is none
 */

/** @param {Past} past @param {Curriculum} data @param {Path} path @returns {Way} */
export function wayOf(past, data, path) {
  const known = path.modules.filter(({ id }) => Object.hasOwn(data.modules, id))
  const stations = known.map(({ id, required }) => {
    const { title, url, minutes, digest } = data.modules[id]
    const { left } = stepOf(past, { id, required, minutes })
    return { id, title, url, required, minutes, left, stand: standOf(past, id, digest) }
  })
  const { next, ...counts } = courseOf(stations.map((one) => ({ ...one, finished: past.finished.has(one.id) })))
  return { title: path.title, url: path.url, ...counts, stations, next: stations[next] }
}

/** The highest level that one of these roles aims for, by competency. @param {Role[]} roles */
export function targetsOf(roles) {
  /** @type {Record<string, number>} */
  const highest = {}
  for (const { targets } of roles) {
    for (const [id, level] of Object.entries(targets)) highest[id] = Math.max(level, highest[id] ?? 0)
  }
  return highest
}

/** What was done of what trains each competency. With roles: of what stands on their paths, for what they aim for.
 * @param {Past} past @param {Curriculum} data @param {Role[]} roles @returns {Practice[]} */
export function practiceOf(past, data, roles) {
  const targets = targetsOf(roles)
  const modules = modulesOf(data, roles)
  return data.competencies.filter(({ id }) => !roles.length || targets[id]).map(({ id, name, url }) => {
    const training = modules.filter(([, { competencies }]) => competencies[id])
    const finished = training.filter(([module]) => past.finished.has(module))
    return {
      id, name, url,
      target: targets[id] ?? 0,
      reached: Math.max(0, ...finished.map(([, { competencies }]) => competencies[id])),
      done: finished.length,
      all: training.length,
      minutes: training.reduce((sum, [module, { minutes }]) => sum + minutesDone(past, module, minutes), 0),
      allMinutes: training.reduce((sum, [, { minutes }]) => sum + minutes, 0),
    }
  })
}

/** Those on the paths of these roles; without a role, all. @param {Curriculum} data @param {Role[]} roles */
function modulesOf(data, roles) {
  const paths = data.paths.filter(({ role }) => roles.some(({ id }) => id === role))
  const ids = new Set(paths.flatMap(({ modules }) => modules.map(({ id }) => id)))
  return Object.entries(data.modules).filter(([id]) => !roles.length || ids.has(id))
}

/**
 * What changed in a module since its questions were answered: ids of questions with another digest.
 * @param {Record<string, string>} questions today's digests @param {import("./items.js").Item[]} answers those of the module
 */
export function changedQuestions(questions, answers) {
  const ids = answers.map(({ key, digest }) => ({ id: key.slice(key.indexOf("/") + 1), digest }))
  return ids.filter(({ id, digest }) => Object.hasOwn(questions, id) && questions[id] !== digest).map(({ id }) => id)
}
