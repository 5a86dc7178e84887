// The path of each role the learner chose: how far, what is next, and all its modules.
import { bar } from "./bar.js"
import { element } from "./dom.js"
import { LearningPart } from "./learning-part.js"
import { wayOf } from "./progress-curriculum.js"
import { pastOf } from "./progress-state.js"
import { courseInWords, STANDS, timeInWords } from "./progress-words.js"

/** @typedef {import("./progress-curriculum.js").Way} Way */

class MpMyPaths extends LearningPart {
  kinds = ["role", "module", "page", "answer"]

  /** @override @param {import("./learning-part.js").Kept} items @param {import("./curriculum.js").Curriculum} data @returns {Node[]} */
  parts({ role, module, page, answer }, data) {
    const past = pastOf(module, page, answer)
    return role.flatMap(({ key }) => {
      const known = data.roles.find(({ id }) => id === key)
      if (!known) return [gone(key)]
      const paths = data.paths.filter((path) => path.role === key)
      if (!paths.length) return [element("h3", {}, element("a", { href: known.url }, known.title)), element("p", {}, "The path of this role is still being written.")]
      return paths.map((path) => shown(wayOf(past, data, path)))
    })
  }
}

/** @param {Way} way */
function shown(way) {
  const minutes = way.stations.filter(({ required }) => required).reduce((sum, station) => sum + station.minutes, 0)
  const optional = way.stations.filter(({ required }) => !required).length
  const said = [`${courseInWords(way, "module", "modules")}.`, optional && `${optional} more ${optional === 1 ? "is" : "are"} optional.`]
  return element("section", { class: "mp-way" },
    element("h3", {}, element("a", { href: way.url }, way.title)),
    bar(minutes ? 1 - way.left / minutes : 0),
    element("p", {}, said.filter(Boolean).join(" ")),
    element("details", { class: "mp-way__all" }, element("summary", {}, "All modules of this path"), element("ol", {}, ...way.stations.map(station))))
}

/** @param {import("./progress-curriculum.js").Station} station */
function station({ title, url, stand, left, required }) {
  const facts = [STANDS[stand], stand === "done" || stand === "updated" ? "" : `${timeInWords(left)} left`, required ? "" : "optional"]
  return element("li", { class: "mp-way__station", "data-stand": stand }, element("a", { href: url }, title), element("span", { class: "mp-way__facts" }, ` ${facts.filter(Boolean).join(", ")}`))
}

/** A role that is not here any more can be let go. @param {string} id */
function gone(id) {
  const button = element("button", { class: "mp-button mp-button--quiet", type: "button" }, "Take it off the list")
  button.addEventListener("click", async () => (await import("./store.js")).forget("role", id))
  return element("p", {}, `${id} (this role is no longer on this site) `, button)
}

customElements.define("mp-my-paths", MpMyPaths)
