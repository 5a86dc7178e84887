// Chance for tests that is the same each time, and small makers of cases.

/** @param {number} seed @returns {() => number} 0 to 1 */
export function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)

/** @param {() => number} random @param {string[]} from */
export const one = (random, from) => from[Math.floor(random() * from.length)]

/** @param {() => number} random @param {string[]} from */
export const some = (random, from) => from.filter(() => random() < 0.5)
