// What changed in a module since it was finished: the questions that were answered and ask something else now.
import { curriculum } from "./curriculum.js"
import { element } from "./dom.js"
import { settle } from "./page-marks.js"
import { changedQuestions } from "./progress-curriculum.js"
import { dateInWords } from "./progress-words.js"
import { questionOf } from "./review-question.js"
import { list } from "./store.js"

/**
 * @param {import("./page-marks.js").Whole} whole @param {import("./items.js").Item} finished
 * @returns {Promise<Node[]>}
 */
export async function newsOf(whole, finished) {
  const links = await changed(whole.id).catch(() => [])
  const seen = element("button", { class: "mp-button mp-button--quiet", type: "button" }, "I have seen what changed")
  seen.addEventListener("click", () => settle(whole))
  const told = `This module has changed since you finished it on ${dateInWords(finished.at)}.`
  if (!links.length) return [element("p", {}, element("strong", {}, told), " Its objectives or some of its questions are new."), seen]
  const asked = links.length === 1 ? "One question that you answered asks something else now:" : `${links.length} questions that you answered ask something else now:`
  return [element("p", {}, element("strong", {}, told), ` ${asked}`), element("ul", {}, ...links.map((link) => element("li", {}, link))), seen]
}

/** Links to the changed questions, in their own words where they can be read. @param {string} id */
async function changed(id) {
  const { modules } = await curriculum()
  if (!Object.hasOwn(modules, id) || !modules[id].quiz) return []
  const { quiz, questions } = modules[id]
  const ids = changedQuestions(questions, await list("answer", `${id}/`))
  return Promise.all(ids.map(async (one) => element("a", { href: `${quiz}#q-${one}` }, await promptOf(quiz, `${id}/${one}`))))
}

/** What a question asks, in the words of its page. @param {string} url @param {string} key */
async function promptOf(url, key) {
  const found = await questionOf(url, key)
  return found?.querySelector(".mp-question__prompt")?.textContent?.trim() || "A question of the quiz"
}
