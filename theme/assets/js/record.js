// The record of completion: shows it as it will be printed and saved. Nothing is kept of it but the name, on request.
import { element } from "./dom.js"
import { follow, kept } from "./past.js"
import { wishes } from "./record-wishes.js"

class MpRecord extends HTMLElement {
  wish = wishes()
  place = element("div", { class: "mp-record__place" })
  status = element("p", { class: "mp-record__status", role: "status" })
  bar = this.actions()
  turn = 0
  /** @type {Promise<void> | undefined} */
  showing
  /** @type {import("./record-file.js").Record_ | undefined} what is shown, printed and saved */
  record

  async connectedCallback() {
    this.leaving = new AbortController()
    const { signal } = this.leaving
    this.bar.hidden = !this.record
    this.replaceChildren(this.wish.all, this.place, this.bar, this.status)
    this.addEventListener("input", () => (this.showing = this.show()), { signal })
    this.addEventListener("change", () => this.keep(), { signal })
    const name = (await kept("setting"))[0].find(({ key }) => key === "record")?.value.name
    if (typeof name === "string" && !this.wish.name.value) {
      this.wish.name.value = name
      this.wish.keep.checked = true
    }
    follow(["module", "page", "quiz", "answer", "role"], signal, () => this.show())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  actions() {
    const save = element("button", { class: "mp-button", type: "button" }, "Save as a file")
    const paper = element("button", { class: "mp-button mp-button--quiet", type: "button" }, "Print")
    save.addEventListener("click", () => this.save())
    paper.addEventListener("click", () => print())
    return element("p", { class: "mp-record__actions" }, save, paper)
  }

  async save() {
    await this.showing
    if (!this.record) return
    const [{ FILE, fileText }, { saveFile }] = await Promise.all([import("./record-file.js"), import("./save-file.js")])
    saveFile(FILE, fileText(this.record), "application/json")
    this.status.textContent = `Saved as ${FILE}. It is on your device; give it to somebody only if you want to.`
  }

  /** The name is kept only on request, and forgotten when the request is taken back. */
  async keep() {
    const name = this.wish.name.value.slice(0, 100)
    const { forget, read, write } = await import("./store.js")
    if (this.wish.keep.checked) await write("setting", "record", { name })
    else if (await read("setting", "record")) await forget("setting", "record")
  }

  async show() {
    const turn = (this.turn += 1)
    const { name, from, to } = this.wish
    this.status.textContent = from.value && to.value && from.value > to.value ? "The first day is after the last one, so nothing is in between." : ""
    const [modules, pages, answers, quizzes, roles] = await kept("module", "page", "answer", "quiz", "role")
    this.bar.hidden = !modules.length
    if (!modules.length) return this.place.replaceChildren(element("p", {}, "Nothing finished yet. A module is finished when all its pages are marked as done; then it stands here."))
    try {
      const [{ curriculum }, { recordOf }, { sheet }] = await Promise.all([import("./curriculum.js"), import("./record-file.js"), import("./record-views.js")])
      const data = await curriculum()
      if (turn !== this.turn) return
      this.record = recordOf({ modules, pages, answers, quizzes, roles }, data, { name: name.value, from: from.value, to: to.value }, Date.now())
      this.place.replaceChildren(sheet(this.record, document.documentElement.lang))
    } catch (fault) {
      this.place.replaceChildren(element("p", {}, `${/** @type {Error} */ (fault).message} What you did is kept. Reload the page to see the record.`))
    }
  }
}

customElements.define("mp-record", MpRecord)
