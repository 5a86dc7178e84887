// The preview's own script: only `milepost serve` sends it, no built site has it. Reloads the page when it changed, at
// the same place, and shows what is wrong with the file behind it.

/** @typedef {{ place: string, code: string, level: string, message: string, fix: string }} Finding */
/**
 * @typedef {{
 *   here: Finding[], more: number, elsewhere: Finding[], errors: number, warnings: number, trouble: string
 * }} Findings
 */

const OWN = "/_milepost/"
const PLACE = "milepost-preview:place"
const CLOSED = "milepost-preview:closed"

/** @param {number} number @param {string} word */
const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`

/** @param {string} tag @param {string} text @param {string} [name] */
function element(tag, text, name) {
  const made = document.createElement(tag)
  made.textContent = text
  if (name) made.className = name
  return made
}

/** What is wrong, above the page. Closes with its button or Escape, and comes back when the findings differ. */
class PreviewFindings extends HTMLElement {
  #panel = element("section", "", "panel")
  #status = element("p", "", "status")
  #key = ""

  constructor() {
    super()
    const root = this.attachShadow({ mode: "open" })
    const style = document.createElement("link")
    style.rel = "stylesheet"
    style.href = `${OWN}preview.css`
    this.#panel.hidden = true
    this.#panel.setAttribute("aria-labelledby", "title")
    this.#status.setAttribute("role", "status")
    style.addEventListener("load", () => this.toggleAttribute("ready", true))
    root.append(style, this.#status, this.#panel)
  }

  connectedCallback() {
    document.addEventListener("keydown", this)
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this)
  }

  /** @param {Event} event */
  handleEvent(event) {
    const key = event instanceof KeyboardEvent ? event.key : ""
    if (key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) this.close()
  }

  close() {
    if (this.#panel.hidden) return
    this.#panel.hidden = true
    sessionStorage.setItem(CLOSED, this.#key)
  }

  /** @param {Findings} findings */
  show(findings) {
    const { here, errors, warnings, trouble } = findings
    const key = here.length || errors || warnings || trouble ? JSON.stringify(findings) : ""
    if (key === this.#key) return
    this.#key = key
    this.#panel.hidden = !key || sessionStorage.getItem(CLOSED) === key
    this.#panel.replaceChildren(...(key ? this.#parts(findings) : []))
    this.#status.textContent = this.#panel.hidden ? "" : title(findings)
    if (!key) sessionStorage.removeItem(CLOSED)
  }

  /** @param {Findings} findings */
  #parts(findings) {
    const head = element("header", "")
    const heading = element("h2", title(findings))
    heading.id = "title"
    const button = element("button", "Close")
    button.setAttribute("type", "button")
    button.setAttribute("aria-label", "Close the findings")
    button.addEventListener("click", () => this.close())
    head.append(heading, button)
    const parts = [head]
    if (findings.trouble) parts.push(element("p", findings.trouble, "trouble"))
    if (findings.here.length) parts.push(list(findings.here))
    if (findings.more) parts.push(element("p", `And ${findings.more} more in this file.`))
    const others = elsewhere(findings)
    if (others) parts.push(element("p", others))
    if (findings.elsewhere.length) parts.push(list(findings.elsewhere))
    return parts
  }
}

/** @param {Findings} findings */
function title({ here, more, trouble }) {
  if (here.length) return `${count(here.length + more, "finding")} in this file`
  return trouble ? "The preview has a difficulty" : "Nothing is wrong with this file"
}

/** @param {Findings} findings */
function elsewhere({ errors, warnings }) {
  const parts = [errors && count(errors, "error"), warnings && count(warnings, "warning")].filter(Boolean)
  if (!parts.length) return ""
  return `${parts.join(" and ")} in other files${errors ? ". While an error stands, the pages stay as they were:" : "."}`
}

/** @param {Finding[]} findings */
function list(findings) {
  const made = document.createElement("ul")
  made.append(
    ...findings.map(({ place, code, level, message, fix }) => {
      const item = document.createElement("li")
      const where = element("p", "", "where")
      where.append(element("code", place), ` ${code} `, element("strong", level, level))
      item.append(where, element("p", message))
      if (fix) item.append(element("p", `How to mend it: ${fix}`, "fix"))
      return item
    }),
  )
  return made
}

/** Keep the place and what is open, and load the page again. */
function reload() {
  const open = [...document.querySelectorAll("details")].map((details) => details.open)
  const place = { path: location.pathname, x: scrollX, y: scrollY, open }
  sessionStorage.setItem(PLACE, JSON.stringify(place))
  location.reload()
}

/** Back to the place where the last page was left, if this is the same page. */
function restore() {
  const kept = sessionStorage.getItem(PLACE)
  sessionStorage.removeItem(PLACE)
  if (!kept) return
  const { path, x, y, open } = JSON.parse(kept)
  if (path !== location.pathname) return
  const all = [...document.querySelectorAll("details")]
  if (all.length === open.length) all.forEach((details, number) => (details.open = open[number]))
  const back = () => scrollTo({ left: x, top: y, behavior: "instant" })
  back()
  if (document.readyState !== "complete") addEventListener("load", back, { once: true })
}

/** @param {PreviewFindings} panel @param {DOMStringMap} shown what the server said about the page on screen */
function listen(panel, shown) {
  const query = new URLSearchParams({ page: shown.page ?? "", version: shown.version ?? "" })
  const news = new EventSource(`${OWN}events?${query}`)
  news.addEventListener("reload", reload)
  news.addEventListener("findings", ({ data }) => panel.show(JSON.parse(data)))
  return news
}

/** A browser keeps few connections to one server: pages nobody looks at give theirs back. */
function follow() {
  const script = document.querySelector(`script[src="${OWN}preview.js"]`)
  if (!(script instanceof HTMLScriptElement)) return
  customElements.define("preview-findings", PreviewFindings)
  const panel = new PreviewFindings()
  document.body.append(panel)
  restore()
  /** @type {EventSource | null} */
  let news = null
  const turn = () => {
    if (document.hidden) news = (news?.close(), null)
    else news ??= listen(panel, script.dataset)
  }
  document.addEventListener("visibilitychange", turn)
  turn()
}

follow()
