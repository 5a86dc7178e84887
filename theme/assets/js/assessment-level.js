// Self-assessment: how answers become a level, and what lies between it and what a role aims for. Pure.

/**
 * @typedef {Record<string, number>} Answers  `<level>.<number of the behaviour>`: 0 not yet to 3 I help others
 * @typedef {{before?: Answers, after?: Answers, beforeDay?: string, afterDay?: string}} Rating
 * @typedef {"before" | "after"} Time
 * @typedef {Record<string, string[]>} Levels  behaviours by level
 * @typedef {import("./curriculum.js").Curriculum} Curriculum
 * @typedef {import("./curriculum.js").Competency} Competency
 * @typedef {{id: string, name: string, url: string, before: number | undefined, now: number | undefined, beforeDay: string, day: string,
 *   target: number, gap: number, training: {id: string, title: string, url: string, level: number}[]}} Outcome
 *   levels: 0 is on the way to the first one, undefined cannot be said; `gap`: levels to go, 0 without a target
 */

/** From here on an answer speaks for the level. */
const RELIABLY = 2
const LEAST = 2

/** The rule that the page tells in words. @param {Answers} answers @param {Levels} levels @returns {number | undefined} */
export function levelOf(answers, levels) {
  /** @type {number | undefined} */
  let reached
  for (const level of Object.keys(levels).map(Number).sort((one, other) => one - other)) {
    const given = givenOf(answers, levels, level)
    if (given.length < LEAST) continue
    reached ??= 0
    if (given.filter((answer) => answer >= RELIABLY).length * 2 <= given.length) return reached
    reached = level
  }
  return reached
}

/** Answers to what stands there today. @param {Answers} answers @param {Levels} levels @param {number} level */
const givenOf = (answers, levels, level) =>
  levels[level].flatMap((_, number) => (Object.hasOwn(answers, `${level}.${number}`) ? [answers[`${level}.${number}`]] : []))

/** How many statements are answered. @param {Answers} answers @param {Levels} levels */
export const countOf = (answers, levels) => Object.keys(levels).reduce((sum, level) => sum + givenOf(answers, levels, Number(level)).length, 0)

/** The second answers, once there are any. @param {Rating} rating */
const secondOf = ({ after }) => (after && Object.keys(after).length ? after : undefined)

/**
 * Where somebody stands in one competency. @param {Competency} competency @param {Rating} rating
 * @param {Record<string, number>} targets @param {Curriculum["modules"]} modules @returns {Outcome}
 */
export function outcomeOf({ id, name, url, levels }, rating, targets, modules) {
  const { before = {}, beforeDay = "", afterDay = "" } = rating
  const second = secondOf(rating)
  const now = levelOf(second ?? before, levels)
  const target = targets[id] ?? 0
  return {
    id, name, url, now, target,
    before: second ? levelOf(before, levels) : undefined,
    beforeDay: second ? beforeDay : "",
    day: second ? afterDay : beforeDay,
    gap: now === undefined ? 0 : Math.max(0, target - now),
    training: now === undefined ? [] : trainingOf(id, now, target, modules),
  }
}

/** Modules that train what lies between. @param {string} id @param {number} now @param {number} target @param {Curriculum["modules"]} modules */
function trainingOf(id, now, target, modules) {
  return Object.entries(modules)
    .map(([key, { title, url, competencies }]) => ({ id: key, title, url, level: Object.hasOwn(competencies, id) ? competencies[id] : 0 }))
    .filter(({ level }) => level > now && level <= target)
    .sort((one, other) => one.level - other.level)
}

/** An answer given, changed or taken back (undefined). @param {Rating | undefined} rating @param {Time} time @param {string} key
 * @param {number | undefined} answer @param {string} day @returns {Rating} */
export function answered(rating, time, key, answer, day) {
  const { [key]: _, ...others } = rating?.[time] ?? {}
  return { ...rating, [time]: answer === undefined ? others : { ...others, [key]: answer }, [`${time}Day`]: day }
}

/** Ready to be answered once more: the latest answers become the first ones. @param {Rating} rating @returns {Rating} */
export function again(rating) {
  const second = secondOf(rating)
  return { before: second ?? rating.before ?? {}, beforeDay: (second ? rating.afterDay : rating.beforeDay) ?? "", after: {}, afterDay: "" }
}
