// The modules the learner finished, the last one first, and those begun.
import { element } from "./dom.js"
import { LearningPart, moduleNamed } from "./learning-part.js"
import { pastOf, standOf } from "./progress-state.js"
import { dateInWords, STANDS } from "./progress-words.js"

/** @typedef {import("./curriculum.js").Curriculum} Curriculum */

class MpMyModules extends LearningPart {
  kinds = ["module", "page", "answer"]

  get managesWithout() {
    return true
  }

  /** @override @param {import("./learning-part.js").Kept} items @param {Curriculum | undefined} data @returns {Node[]} */
  parts({ module, page, answer }, data) {
    const past = pastOf(module, page, answer)
    const done = [...module].sort((one, other) => other.at - one.at).map((item) => {
      const here = data && Object.hasOwn(data.modules, item.key) ? data.modules[item.key] : undefined
      const stand = standOf(past, item.key, here ? here.digest : item.digest)
      return line(item.key, item.value.title, stand, `${STANDS[stand]} on ${dateInWords(item.at)}`, data)
    })
    const begun = [...past.started].filter((id) => !past.finished.has(id)).map((id) => line(id, "", "started", pagesDone(past.pages.get(id)?.size ?? 0), data))
    return done.length || begun.length ? [element("ul", { class: "mp-mine__list" }, ...done, ...begun)] : []
  }
}

/** @param {string} id @param {string} title @param {string} stand @param {string} words @param {Curriculum | undefined} data */
function line(id, title, stand, words, data) {
  return element("li", { "data-stand": stand }, ...moduleNamed(id, title, data), element("span", { class: "mp-mine__facts" }, ` ${words}`))
}

/** @param {number} count */
const pagesDone = (count) => (count ? `Started, ${count} ${count === 1 ? "page" : "pages"} done` : "Started")

customElements.define("mp-my-modules", MpMyModules)
