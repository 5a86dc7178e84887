// Says once a visit, at the foot of the page, that what the learner does cannot be kept, why, and what still works.
import { element } from "./dom.js"
import { styled } from "./style-file.js"
import { isFirst } from "./visit.js"

/** @type {Record<string, string>} */
const REASONS = {
  blocked: "This browser does not let this site keep anything. Perhaps it is a private window, or storage is switched off for this site.",
  full: "There is no space left in this browser for what you do here. Everything that was kept before is still there.",
  newer: "What this browser keeps for this site was written by a newer version of the site. It is left as it is. Reload the page; often that is enough.",
  damaged: "What this browser keeps for this site cannot be read. It is left as it is.",
}
const WHAT_WORKS = "You can read, answer questions and search as usual. What you do now lasts until you leave this page."

class MpNotice extends HTMLElement {
  connectedCallback() {
    document.addEventListener("mp-store", this)
    this.addEventListener("click", this)
  }

  disconnectedCallback() {
    document.removeEventListener("mp-store", this)
  }

  /** @param {Event} event */
  handleEvent(event) {
    const isKept = event instanceof CustomEvent && event.detail.kept
    if (isKept || (event.target instanceof Element && event.target.closest("button"))) this.remove()
  }

  /** @param {string} why */
  say(why) {
    const close = element("button", { class: "mp-button mp-button--quiet", type: "button" }, "Close")
    const words = element("div", { class: "mp-notice__words", role: "status" })
    this.replaceChildren(words, close)
    // A status is announced when it changes, not when it comes.
    setTimeout(() => words.append(element("p", {}, element("strong", {}, "Your progress is not kept. "), REASONS[why]), element("p", {}, WHAT_WORKS)))
  }
}

customElements.define("mp-notice", MpNotice)

/** @param {string} why */
export async function showNotice(why) {
  if (!isFirst("not-kept")) return
  await styled("notice")
  const notice = /** @type {MpNotice} */ (element("mp-notice", { class: "mp-notice" }))
  ;(document.querySelector("#content") ?? document.body).append(notice)
  notice.say(why)
}

/** In short, for the page where the learner's data is shown. @param {string} why */
export const reason = (why) => REASONS[why] ?? ""
