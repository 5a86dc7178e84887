// Reads sequences of [days waited, rating] from stdin; says for each step what our schedule makes of it.
import { readFileSync } from "node:fs"
import { next } from "../../../theme/assets/js/schedule.js"

const FIRST = 20_000

/** @param {[number, import("../../../theme/assets/js/schedule.js").Rating][]} steps */
function answers(steps) {
  /** @type {import("../../../theme/assets/js/schedule.js").Card | undefined} */
  let card
  let day = FIRST
  return steps.map(([waited, rating]) => {
    day += waited
    card = next(card, rating, day)
    return [card.due / 86_400_000 - FIRST, card.stability, card.difficulty]
  })
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(answers)))
