// The way to the review on My learning: an invitation, and "Your review" once questions come back.
import { element } from "./dom.js"
import { follow, kept } from "./past.js"
import { wishOf } from "./wish.js"

class MpMyReview extends HTMLElement {
  /** What stands here before. @type {Node[]} */
  invitation = []

  connectedCallback() {
    if (!this.leaving) this.invitation = [...this.childNodes]
    this.leaving = new AbortController()
    follow(["setting"], this.leaving.signal, () => this.show())
  }

  disconnectedCallback() {
    this.leaving?.abort()
  }

  async show() {
    const [settings] = await kept("setting")
    const { on, perDay } = wishOf(settings.find(({ key }) => key === "review")?.value)
    const url = this.invitation.map((node) => (node instanceof Element ? node.querySelector("a")?.getAttribute("href") : "")).find(Boolean) ?? ""
    const yours = element("p", {}, `Questions come back, at most ${perDay} a day: `, element("a", { href: url }, "Your review"), ".")
    this.replaceChildren(...(on ? [yours] : this.invitation))
    this.dataset.known = ""
  }
}

customElements.define("mp-my-review", MpMyReview)
