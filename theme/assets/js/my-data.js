// My data: a file to take along, a file to bring back, everything the site knows, and deleting it.
import { hasBegun } from "./begun.js"
import { forgetBeside } from "./beside.js"
import { CurriculumFault, curriculum } from "./curriculum.js"
import { element } from "./dom.js"
import { deleteDialog } from "./my-data-delete.js"
import { DataTable } from "./my-data-table.js"
import { told } from "./my-data-words.js"
import { reason } from "./notice.js"
import { saveFile } from "./save-file.js"
import { all, clear, take } from "./store-bulk.js"
import { followRenames } from "./store-renames.js"
import { state } from "./store.js"
import { FileFault, fileName, fileText, itemsOf } from "./transfer-file.js"

const NO_SPACE = "There is not enough space in this browser for what is in this file. Nothing was changed."
const PAUSE = 200

class MpMyData extends HTMLElement {
  kept = element("p", { class: "mp-data__kept" })
  said = element("p", { class: "mp-data__said", role: "status" })
  file = /** @type {HTMLInputElement} */ (element("input", { class: "mp-data__file", type: "file", id: "mp-data-file", accept: ".json,application/json" }))
  save = element("button", { class: "mp-button", type: "button" }, "Save my data as a file")
  erase = element("button", { class: "mp-button mp-button--quiet", type: "button", "aria-haspopup": "dialog" }, "Delete everything …")
  table = new DataTable()
  dialog = deleteDialog({ save: () => this.export(), erase: () => this.deleteAll() })

  connectedCallback() {
    if (!this.contains(this.table.node)) this.build()
    for (const kind of ["mp-item", "mp-store"]) document.addEventListener(kind, this)
    this.refresh()
    // The parts above show their words for nothing only to those who have nothing.
    hasBegun().then((has) => document.documentElement.toggleAttribute("data-mp-new", !has))
  }

  disconnectedCallback() {
    for (const kind of ["mp-item", "mp-store"]) document.removeEventListener(kind, this)
  }

  build() {
    this.dataset.known = ""
    this.save.addEventListener("click", () => this.export())
    this.erase.addEventListener("click", () => this.dialog.showModal())
    this.file.addEventListener("change", () => this.import())
    this.replaceChildren(
      this.kept,
      element("h3", {}, "Take it along"),
      element("p", {}, "The file holds everything below. Keep it, or open it on this page in another browser. What you have there is kept too: of each thing the newest counts."),
      element("div", { class: "mp-data__actions" }, this.save),
      element("label", { class: "mp-data__label", for: this.file.id }, "Bring back a file"), this.file, this.said,
      element("h3", {}, "Everything this site knows about me"), this.table.node,
      element("div", { class: "mp-data__actions" }, this.erase), this.dialog)
  }

  /** Many things may change at once. */
  handleEvent() {
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.refresh(), PAUSE)
  }

  async refresh() {
    const { kept, why } = await state()
    const count = await this.table.refresh()
    this.kept.textContent = kept ? "This is kept in this browser, on this device, until you delete it. It is sent to nobody." : `Your progress is not kept. ${reason(why)}`
    this.erase.hidden = kept && !count
  }

  async export() {
    await this.answering(async () => {
      const [{ id }, items] = await Promise.all([curriculum(), all()])
      const now = new Date()
      saveFile(fileName(id, now), fileText(items, id, now), "application/json")
      return `Saved as ${fileName(id, now)}. You find it where your browser puts downloads.`
    })
  }

  async import() {
    const [file] = this.file.files ?? []
    if (!file) return
    this.said.textContent = "Reading the file …"
    await this.answering(async () => {
      const { id } = await curriculum()
      const report = await take(await itemsOf(file, id))
      followRenames().catch(() => {}) // the file may be older than a change of ids; else the next visit does it
      return report ? told(report) : NO_SPACE
    })
    this.file.value = "" // so that the same file can be chosen again
  }

  async deleteAll() {
    forgetBeside()
    await this.answering(async () => ((await clear()) ? "Everything is deleted." : "This browser did not let the site delete its data. You can delete it in the settings of the browser."))
    await this.refresh()
    this.save.focus()
  }

  /** @param {() => Promise<string>} act */
  async answering(act) {
    try {
      this.said.textContent = await act()
    } catch (fault) {
      if (!(fault instanceof FileFault || fault instanceof CurriculumFault)) throw fault
      this.said.textContent = `${fault.message} Nothing was changed.`
    }
  }
}

customElements.define("mp-my-data", MpMyData)
