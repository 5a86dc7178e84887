// Which questions of a bank are asked, and in which order their choices stand. Pure: chance is handed in.
import { asList } from "./given.js"

/**
 * @typedef {{id: string, choices: {id: string, pinned: boolean}[]}} Entry  a question of the bank; pinned choices keep their place
 * @typedef {{draw: number, shuffle: boolean}} Settings
 * @typedef {{questions: string[], orders: Record<string, string[]>, open: string[]}} Draw  `open`: asked again, not yet answered
 */

/** @template T @param {readonly T[]} list @param {() => number} random @returns {T[]} */
export function shuffled(list, random) {
  const mixed = [...list]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[mixed[at], mixed[other]] = [mixed[other], mixed[at]]
  }
  return mixed
}

/** What was drawn before, as far as the bank still has it, filled up by chance. `before` may be anything.
 * @param {Entry[]} bank @param {Settings} settings @param {any} before @param {() => number} random @returns {Draw} */
export function drawn(bank, settings, before, random) {
  const ids = bank.map(({ id }) => id)
  const stay = [...new Set(asList(before?.questions))].filter((id) => ids.includes(id)).slice(0, settings.draw)
  const more = shuffled(ids.filter((id) => !stay.includes(id)), random).slice(0, settings.draw - stay.length)
  const questions = settings.shuffle ? [...stay, ...more] : ids.filter((id) => stay.includes(id) || more.includes(id))
  const orders = settings.shuffle ? mixedChoices(bank, questions, before?.orders, random) : {}
  return { questions, orders, open: asList(before?.open).filter((id) => questions.includes(id)) }
}

/** A new round: questions that were not asked the last time come first. All of them are open.
 * @param {Entry[]} bank @param {Settings} settings @param {any} before @param {() => number} random @returns {Draw} */
export function drawnAnew(bank, settings, before, random) {
  const last = asList(before?.questions)
  const fresh = shuffled(bank.map(({ id }) => id).filter((id) => !last.includes(id)), random)
  const next = drawn(bank, settings, { questions: [...fresh, ...shuffled(last, random)].slice(0, settings.draw) }, random)
  return { ...next, questions: settings.shuffle ? shuffled(next.questions, random) : next.questions, open: next.questions }
}

/** @param {Entry[]} bank @param {string[]} questions @param {any} before @param {() => number} random */
function mixedChoices(bank, questions, before, random) {
  const asked = bank.filter(({ id, choices }) => questions.includes(id) && choices.length > 1)
  return Object.fromEntries(asked.map(({ id, choices }) => [id, aroundPinned(choices, asList(before?.[id]), random)]))
}

/** @param {Entry["choices"]} choices @param {string[]} before @param {() => number} random */
function aroundPinned(choices, before, random) {
  const loose = choices.filter(({ pinned }) => !pinned).map(({ id }) => id)
  const known = [...new Set(before)].filter((id) => loose.includes(id))
  const order = [...known, ...shuffled(loose.filter((id) => !known.includes(id)), random)].values()
  return choices.map(({ id, pinned }) => (pinned ? id : order.next().value ?? id))
}
