// A field for own words. What is typed is kept on this device; a newer text of another tab is never overwritten unseen.
import { element } from "./dom.js"
import { isKept } from "./question-kept.js"
import { change, read, state } from "./store.js"

const PAUSE = 150 // short: what is typed just before a reload may not reach the disk
const LONGEST = 20_000

class MpWriting extends HTMLElement {
  /** The text as it was last kept or read. */
  kept = ""
  waiting = 0
  saving = false
  /** What another tab holds, until the learner has chosen. @type {string | undefined} */
  other

  async connectedCallback() {
    if (!isKept(this) || !this.key) return
    const { signal } = (this.leaving = new AbortController())
    this.agree()
    for (const type of ["input", "change"]) this.addEventListener(type, this, { signal })
    for (const type of ["visibilitychange", "mp-item", "mp-store"]) document.addEventListener(type, this, { signal })
    addEventListener("pagehide", this, { signal })
    const item = await read("text", this.key)
    if (signal.aborted) return
    if (item) this.take(item.value.text)
    else this.save() // somebody types faster than a script arrives
    this.tellWhere()
  }

  disconnectedCallback() {
    this.save()
    this.leaving?.abort()
  }

  get key() {
    return this.dataset.key ?? ""
  }

  get field() {
    return /** @type {HTMLTextAreaElement} */ (this.querySelector("textarea"))
  }

  text = () => this.field.value.slice(0, LONGEST)

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "input") {
      clearTimeout(this.waiting)
      this.waiting = setTimeout(() => this.save(), PAUSE)
    } else if (event.type === "mp-store") {
      this.tellWhere()
    } else if (event instanceof CustomEvent) {
      const { kind, key, value } = event.detail
      if (kind === "text" && key === this.key && !this.saving) this.take(value?.text ?? "")
    } else if (event.type !== "visibilitychange" || document.visibilityState === "hidden") {
      this.save()
    }
  }

  /** Nothing is written over a text that has not been seen here. */
  async save() {
    clearTimeout(this.waiting)
    const [kept, text] = [this.kept, this.text()]
    if (!this.leaving || text === kept || this.other !== undefined || this.saving) return
    this.saving = true
    this.kept = text
    const item = await change("text", this.key, (value) => (value && value.text !== kept ? value : text ? { text } : null))
    this.saving = false
    if (item.value && item.value.text !== text) this.offer(item.value.text)
    else this.save() // what was typed meanwhile
  }

  /** A text from the store. @param {string} text */
  take(text) {
    if (text === this.kept || text === this.text()) {
      this.kept = text
      this.agree()
    } else if (this.text() === this.kept || !this.text()) {
      this.kept = this.field.value = text
    } else {
      this.offer(text)
    }
  }

  /** Two texts: the learner chooses. @param {string} text */
  offer(text) {
    this.agree()
    this.other = text
    const keep = element("button", { class: "mp-button mp-button--quiet", type: "button" }, "Keep mine")
    const take = element("button", { class: "mp-button mp-button--quiet", type: "button" }, "Take the other")
    keep.addEventListener("click", () => this.settle(text, this.text()))
    take.addEventListener("click", () => this.settle(text, text))
    this.append(element("div", { class: "mp-writing__other", role: "status" },
      element("p", {}, "Another tab holds a newer text:"), element("blockquote", {}, text || "(empty)"),
      element("div", { class: "mp-question__row" }, keep, take)))
  }

  /** @param {string} other @param {string} wanted */
  settle(other, wanted) {
    this.agree()
    this.kept = other
    this.field.value = wanted
    this.field.focus()
    this.save()
  }

  /** There are no longer two texts. */
  agree() {
    this.querySelector(".mp-writing__other")?.remove()
    this.other = undefined
  }

  async tellWhere() {
    const [note, { kept }] = [this.querySelector(".mp-writing__kept"), await state()]
    if (note) note.textContent = kept ? "Kept on this device only, in this browser." : "Not kept: this browser does not store it. Print it, or copy it to your own notes."
  }
}

customElements.define("mp-writing", MpWriting)
