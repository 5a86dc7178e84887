// Which answers of the self-assessment are being given: the first ones, or those that are compared with them.
import { again } from "./assessment-level.js"
import { change, forget, list, read, write } from "./store.js"

/** @typedef {import("./assessment-level.js").Time} Time */

/** @returns {Promise<Time>} */
export async function timeNow() {
  return (await read("setting", "self-assessment"))?.value.time === "after" ? "after" : "before"
}

/** The latest answers become the first ones; the next ones are compared with them. */
export async function answerAgain() {
  for (const { key, digest } of await list("rating")) await change("rating", key, (rating) => rating && again(rating), digest)
  await write("setting", "self-assessment", { time: "after" })
}

export async function forgetAnswers() {
  for (const { key } of await list("rating")) await forget("rating", key)
  await forget("setting", "self-assessment")
}
