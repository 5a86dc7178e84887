// Which questions stand for what somebody says they can do already. Pure.

/** @typedef {{key: string, type: string, objectives: string[]}} Asked */

/** Types that nobody but the learner can judge. */
const OWN = ["reflection", "rewrite"]
export const MOST = 3

/** One question for each objective, then a second one, up to three. @param {Asked[]} questions @param {string[]} objectives */
export function picked(questions, objectives) {
  const judged = questions.filter(({ type }) => !OWN.includes(type))
  /** @type {Set<Asked>} */
  const found = new Set()
  for (let round = 0; round < MOST; round += 1) {
    for (const objective of objectives) {
      const next = judged.find((one) => !found.has(one) && one.objectives.includes(objective))
      if (next && found.size < MOST) found.add(next)
    }
  }
  return [...found].map(({ key }) => key)
}

/** Whether everything that a page stands for is known. @param {string[]} objectives @param {Set<string>} known */
export const isKnown = (objectives, known) => objectives.length > 0 && objectives.every((one) => known.has(one))
