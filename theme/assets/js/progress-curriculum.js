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
 * @typedef {{id: string, name: string, url: string, target: number, done: number, all: number, minutes: number, allMinutes: number}} Practice
 *   `target`: the level the roles aim for, 0 without one; minutes and modules count up to that level
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

/** What was done of what trains each competency. With roles, only the competencies and levels they aim for.
 * @param {Past} past @param {Curriculum} data @param {Role[]} roles @returns {Practice[]} */
export function practiceOf(past, data, roles) {
  const targets = targetsOf(roles)
  const aimed = data.competencies.filter(({ id }) => !roles.length || targets[id])
  return aimed.map(({ id, name, url }) => {
    const target = targets[id] ?? 0
    const training = Object.entries(data.modules).filter(([, { competencies }]) => isWithin(competencies[id], target))
    return {
      id, name, url, target,
      done: training.filter(([module]) => past.finished.has(module)).length,
      all: training.length,
      minutes: training.reduce((sum, [module, { minutes }]) => sum + minutesDone(past, module, minutes), 0),
      allMinutes: training.reduce((sum, [, { minutes }]) => sum + minutes, 0),
    }
  })
}

/** @param {number | undefined} level @param {number} target */
const isWithin = (level, target) => level !== undefined && (!target || level <= target)

/**
 * What changed in a module since its questions were answered: ids of questions with another digest.
 * @param {Record<string, string>} questions today's digests @param {import("./items.js").Item[]} answers those of the module
 */
export function changedQuestions(questions, answers) {
  const ids = answers.map(({ key, digest }) => ({ id: key.slice(key.indexOf("/") + 1), digest }))
  return ids.filter(({ id, digest }) => Object.hasOwn(questions, id) && questions[id] !== digest).map(({ id }) => id)
}
