// A field for own words. What is typed is kept on this device; a newer text of another tab is never overwritten unseen.
import { isKept } from "./question-kept.js"
import { change, read, state } from "./store.js"
import { hold, release, unsaved } from "./unsaved.js"

const PAUSE = 150
const LONGEST = 20_000

class MpWriting extends HTMLElement {
  kept = "" // the text as it was last kept or read
  sent = "" // the text that was last given to the store
  waiting = 0
  saving = false
  /** What another tab holds, until the learner has chosen. @type {string | undefined} */
  other

  async connectedCallback() {
    if (!isKept(this) || !this.key) return
    const { signal } = (this.leaving = new AbortController())
    this.dropOffer()
    for (const type of ["input", "change"]) this.addEventListener(type, this, { signal })
    for (const type of ["visibilitychange", "mp-item", "mp-store"]) document.addEventListener(type, this, { signal })
    addEventListener("pagehide", this, { signal })
    const item = await read("text", this.key)
    if (signal.aborted) return
    this.meet(item?.value.text)
    tellWhere(this)
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
      tellWhere(this)
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
    if (!this.leaving || text === kept || this.other !== undefined) return
    hold(this.key, { text, over: [kept, this.sent] })
    if (this.saving) return
    this.saving = true
    this.sent = text
    const item = await change("text", this.key, (value) => (value && value.text !== kept ? value : text ? { text } : null))
    this.saving = false
    const stored = item.value?.text ?? ""
    if (stored !== text) return this.offer(stored)
    this.kept = text
    if (this.text() === text) release(this.key)
    else this.save() // what was typed meanwhile
  }

  /** The stored text meets what is typed already, or what an earlier visit could not store any more. @param {string} [stored] */
  meet(stored) {
    const words = unsaved(this.key, stored ?? "", this.text())
    if (words) this.field.value = words.text
    if (words?.over.includes(stored ?? "")) this.kept = stored ?? ""
    else if (stored !== undefined) return this.take(stored)
    this.save()
  }

  /** A text from the store. @param {string} text */
  take(text) {
    const typed = this.text()
    if (![this.kept, typed].includes(text) && ![this.kept, ""].includes(typed)) return this.offer(text)
    if (text !== this.kept && text !== typed) this.field.value = text
    else this.dropOffer()
    this.kept = text
  }

  /** @param {string} text */
  async offer(text) {
    this.dropOffer()
    this.other = text
    const { twoTexts } = await import("./two-texts.js")
    if (this.other !== text || this.querySelector(".mp-writing__other")) return
    this.append(twoTexts(text, () => this.settle(text, this.text()), () => this.settle(text, text)))
  }

  /** @param {string} other @param {string} wanted */
  settle(other, wanted) {
    this.dropOffer()
    this.kept = other
    release(this.key)
    this.field.value = wanted
    this.field.focus()
    this.save()
  }

  dropOffer() {
    this.querySelector(".mp-writing__other")?.remove()
    this.other = undefined
  }
}

/** @param {HTMLElement} box */
async function tellWhere(box) {
  const [note, { kept }] = [box.querySelector(".mp-writing__kept"), await state()]
  if (note) note.textContent = kept ? "Kept on this device only, in this browser." : "Not kept: this browser does not store it. Print it, or copy it to your own notes."
}

customElements.define("mp-writing", MpWriting)
