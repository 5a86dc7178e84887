// Everything the learner wrote, in one place, and as a file.
import { dayOf } from "./days.js"
import { element } from "./dom.js"
import { LearningPart, moduleNamed } from "./learning-part.js"
import { asMarkdown, groupsOf, isOfPlan, nameOf } from "./notes.js"
import { saveFile } from "./save-file.js"

/**
 * @typedef {import("./curriculum.js").Curriculum} Curriculum
 * @typedef {import("./notes.js").Group} Group
 * @typedef {import("./notes.js").Note} Note
 */

class MpMyNotes extends LearningPart {
  kinds = ["text", "plan", "module", "role"]

  get managesWithout() {
    return true
  }

  /** @override @param {import("./learning-part.js").Kept} items @param {Curriculum | undefined} data @returns {Node[]} */
  parts({ text, plan, module, role }, data) {
    const groups = groupsOf(text, plan, module, data, role)
    const written = groups.filter(({ notes, looks }) => notes.length || looks.some(({ how }) => how.trim()))
    if (!written.length) return []
    const save = element("button", { class: "mp-button mp-button--quiet", type: "button" }, "Save my notes as a file")
    save.addEventListener("click", () => saveFile(`my-notes-${dayOf()}.md`, asMarkdown(written, data?.title ?? document.title, dayOf()), "text/markdown"))
    const hint = element("span", { class: "mp-mine__facts" }, " A text file (Markdown) with your notes and your plans.")
    return [...groups.flatMap((group) => shown(group, data)), element("p", { class: "mp-mine__save" }, save, hint)]
  }
}

/** @param {Group} group @param {Curriculum | undefined} data @returns {Node[]} */
function shown(group, data) {
  const notes = group.notes.filter((note) => !isOfPlan(note))
  if (!notes.length) return []
  return [element("h3", {}, ...moduleNamed(group.id, group.title, data)), ...notes.map((note) => entry(note, group.title))]
}

/** @param {Note} note @param {string} module its title */
function entry(note, module) {
  const name = note.url ? element("a", { href: note.url }, note.label) : note.label
  if (name instanceof HTMLElement && note.name !== "mp-reflection") ask(name, note, module)
  return element("div", { class: "mp-note-kept" }, element("p", { class: "mp-note-kept__from" }, name), element("blockquote", {}, note.text))
}

/** The question itself, once its page is here. @param {HTMLElement} link @param {Note} note @param {string} module its title */
async function ask(link, { url, key }, module) {
  const { questionOf } = await import("./review-question.js")
  const question = await questionOf(url, key)
  const [label, about, asked] = ["label", "case", "prompt"].map((part) => question?.querySelector(`.mp-question__${part}`)?.textContent ?? "")
  if (asked) link.textContent = nameOf(label, `${about} ${asked}`, module)
}

customElements.define("mp-my-notes", MpMyNotes)
