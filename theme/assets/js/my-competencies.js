// How much of what trains each competency is done, beside the level the chosen roles aim for. It counts practice and
// says nothing about a person, and the page says so.
import { bar } from "./bar.js"
import { element } from "./dom.js"
import { LearningPart } from "./learning-part.js"
import { practiceOf } from "./progress-curriculum.js"
import { pastOf } from "./progress-state.js"
import { timeInWords } from "./progress-words.js"

const MEANING = "A bar shows minutes: how many you marked as done, of all that train the competency"
const NO_MARK = "It shows where you have spent time. It is no mark, and it says nothing about how good you are."

class MpMyCompetencies extends LearningPart {
  kinds = ["role", "module", "page"]

  /** @override @param {import("./learning-part.js").Kept} items @param {import("./curriculum.js").Curriculum} data @returns {Node[]} */
  parts({ role, module, page }, data) {
    const chosen = new Set(role.map(({ key }) => key))
    const roles = data.roles.filter(({ id }) => chosen.has(id))
    const rows = practiceOf(pastOf(module, page, []), data, roles).map((one) => row(one, roles.length > 0))
    const heads = ["Competency", ...(roles.length ? [roles.length === 1 ? "Your role aims for" : "Your roles aim for"] : []), "Modules done", "Time"]
    const head = element("thead", {}, element("tr", {}, ...heads.map((words) => element("th", { scope: "col" }, words))))
    const where = !roles.length ? "on this site" : roles.length === 1 ? "on the path of your role" : "on the paths of your roles"
    const meaning = `${MEANING} ${where}. ${NO_MARK}`
    const table = element("table", { class: "mp-grid mp-practice" }, element("caption", {}, meaning), head, element("tbody", {}, ...rows))
    return [element("div", { class: "mp-table", role: "group", "aria-label": "Practice by competency", tabindex: "0" }, table)]
  }
}

/** @param {import("./progress-curriculum.js").Practice} practice @param {boolean} aimed */
function row({ name, url, target, reached, done, all, minutes, allMinutes }, aimed) {
  const time = all ? [bar(minutes / (allMinutes || 1)), element("span", {}, `${timeInWords(minutes)} of ${timeInWords(allMinutes)}`)] : ["No module yet"]
  return element("tr", {},
    element("th", { scope: "row" }, element("a", { href: url }, name)),
    ...(aimed ? [element("td", {}, `Level ${target}`)] : []),
    element("td", {}, `${done} of ${all}`, reached ? `, up to level ${reached}` : ""),
    element("td", { class: "mp-practice__time" }, ...time))
}

customElements.define("mp-my-competencies", MpMyCompetencies)
