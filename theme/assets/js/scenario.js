// A conversation to rehearse. The page holds it as a script that one can read; this plays it, one moment at a time, and
// keeps where the learner is and which ways they took. The script stays in the page, for paper and for who likes it better.
import { element } from "./dom.js"
import { soFar } from "./scenario-past.js"
import { endingScene, momentScene, outcomeScene } from "./scenario-scenes.js"
import { scriptOf } from "./scenario-script.js"
import { Switch } from "./scenario-switch.js"
import { chosen, follow, goneOn, kept, NEW, restored, rewound } from "./scenario-way.js"
import { askToKeep, change, read } from "./store.js"

const CHANGED = "This conversation was changed since you were here. You are at the last place that is still in it."

/** Sends `mp-ending` (bubbles; detail: id of the scenario, id of the ending) when an ending is reached. */
class MpScenario extends HTMLElement {
  /** @type {import("./scenario-way.js").Script} */
  script = []
  story = NEW
  touched = false
  status = element("p", { class: "mp-player__status", role: "status" })
  scene = element("div")
  past = element("div", { class: "mp-past" })
  ways = element("div")
  player = element("div", { class: "mp-player" }, this.status, this.scene, this.past, this.ways)
  switch = new Switch(this)

  connectedCallback() {
    this.script = scriptOf(this)
    if (!this.script.length) return
    for (const old of this.querySelectorAll(":scope > .mp-player, :scope > .mp-player__mode")) old.remove()
    this.prepend(this.player, this.switch.button)
    this.addEventListener("click", this)
    document.addEventListener("mp-item", this)
    this.switch.start()
    this.draw()
    this.restore()
  }

  disconnectedCallback() {
    this.switch.stop()
    document.removeEventListener("mp-item", this)
  }

  get key() {
    return this.dataset.id ?? ""
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event instanceof CustomEvent) return this.hear(event.detail)
    const button = /** @type {Element} */ (event.target).closest("button[data-do]")
    if (button instanceof HTMLElement) this.act(button.dataset.do ?? "", Number(button.dataset.number))
  }

  /** @param {string} does @param {number} number */
  act(does, number) {
    const { at } = follow(this.script, this.story.now)
    if (does === "choose") this.story = chosen(this.story, at.id, number)
    if (does === "back") this.story = rewound(this.story, number)
    if (does === "on") this.story = goneOn(this.script, this.story)
    this.touched = true
    this.status.textContent = ""
    this.draw()
    const heading = this.scene.querySelector("h3")
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: "nearest" })
    const { story } = this
    change("story", this.key, (stored) => kept(stored, story))
    if (does === "on" && at.ending) this.end(at.id)
  }

  /** @param {string} ending */
  end(ending) {
    askToKeep()
    this.dispatchEvent(new CustomEvent("mp-ending", { bubbles: true, detail: { id: this.key, ending } }))
  }

  /** What was stored by an earlier visit, unless the learner was quicker. */
  async restore() {
    const item = await read("story", this.key)
    if (!item) return
    if (this.touched) return this.hear(item)
    const { story, changed } = restored(this.script, item.value)
    this.story = story
    this.status.textContent = changed ? CHANGED : ""
    this.draw()
  }

  /** Another tab went on, or everything was deleted. What we just wrote comes by as well, late. @param {import("./items.js").Item} item */
  hear({ kind, key, value }) {
    if (kind !== "story" || key !== this.key) return
    const { seen } = restored(this.script, value ? kept(value, this.story) : NEW).story
    if (value && seen.length === this.story.seen.length) return
    this.story = value ? { ...this.story, seen } : NEW
    value ? this.drawWays() : this.draw()
  }

  draw() {
    const { now, open } = this.story
    const { at } = follow(this.script, now)
    this.scene.replaceChildren(open ? outcomeScene(this, now) : at.ending ? endingScene(this, at.id) : momentScene(this, at.id))
    this.past.replaceChildren(...soFar(this, this.script, now))
    this.drawWays()
  }

  async drawWays() {
    if (!this.story.seen.length && this.dataset.ended === undefined) return
    const { drawEnded } = await import("./scenario-ended.js")
    drawEnded(this, this.ways, this.script, this.story)
  }
}

customElements.define("mp-scenario", MpScenario)
