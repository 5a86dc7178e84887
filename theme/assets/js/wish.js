// What a learner wants of the review. Pure.

/** @typedef {{on: boolean, perDay: number, all: boolean}} Wish  `perDay`: at most; `all`: not only what was missed */

export const NUMBERS = [3, 5, 10]
export const GENTLE = 5

/** @param {any} value what is stored, or nothing @returns {Wish} */
export function wishOf(value) {
  const perDay = NUMBERS.includes(value?.perDay) ? value.perDay : GENTLE
  return { on: value?.on === true, perDay, all: value?.all === true }
}
