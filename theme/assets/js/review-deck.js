// The cards in the store: made and moved by answers. Fetched only where the learner lets questions come back.
import { dayOf, numberOf } from "./days.js"
import { afterAnswer, asMissedBefore } from "./deck.js"
import { change, list, read } from "./store.js"

/** @typedef {import("./store.js").Item} Item */

/** Lets an answer change its card. Safe to call twice, and in two tabs. @param {Item} answer @param {boolean} all */
export async function hear(answer, all) {
  await move(answer, await read("card", answer.key), all)
}

/**
 * Makes cards of answers that nobody heard: given before the review was turned on, or on another device.
 * @param {boolean} all @param {boolean} [first] the review has just been turned on
 */
export async function catchUp(all, first = false) {
  const cards = new Map((await list("card")).map((card) => [card.key, card]))
  for (const answer of await list("answer")) {
    const card = cards.get(answer.key)
    const value = first && !card ? asMissedBefore(answer.value) : answer.value
    await move({ ...answer, value }, card, all)
  }
}

/** @param {Item} answer @param {Item | undefined} before its card @param {boolean} all */
async function move({ key, at, digest, value }, before, all) {
  // A question that has changed is another question: its card begins anew.
  const isOther = before !== undefined && before.digest !== digest
  const day = numberOf(dayOf(Math.min(at, Date.now()))) // the store writes later than it wrote before, also when the clock went back
  /** @param {any} card */
  const after = (card) => afterAnswer(isOther ? undefined : card, value, at, day, all || isOther)
  if (after(before?.value)) await change("card", key, (card) => after(card) ?? card ?? null, digest)
}
