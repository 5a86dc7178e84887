// Shows what a glossary term means beside the link that names it, on hover, focus or tap (WCAG 1.4.13: it can be
// dismissed with Escape, hovered, and stays until dismissed). Listens on the document, so pages may be swapped.
import { element } from "./dom.js"

const GAP = 8
const LINGER = 250

const bubble = element("div", { class: "mp-bubble", id: "mp-bubble", role: "tooltip" })
bubble.hidden = true

/** @type {HTMLElement | null} */
let owner = null
let leaving = 0

/** @param {EventTarget | null} target */
const termAt = (target) =>
  target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("a.mp-term[data-term]")) : null

/** @param {HTMLElement} term */
function meaning(term) {
  return document.querySelector(`#word-${term.dataset.term} dd`)?.textContent?.replace(/\s+/g, " ").trim() ?? ""
}

/** @param {HTMLElement} term */
function place(term) {
  const box = term.getClientRects()[0] ?? term.getBoundingClientRect()
  const room = document.documentElement.clientWidth - bubble.offsetWidth - GAP
  const above = box.top - bubble.offsetHeight - GAP
  bubble.style.left = `${Math.max(GAP, Math.min(box.left, room))}px`
  bubble.style.top = `${above > GAP ? above : box.bottom + GAP}px`
}

/** @param {HTMLElement} term */
function show(term) {
  clearTimeout(leaving)
  const text = meaning(term)
  if (owner === term || !text) return
  hide()
  owner = term
  bubble.textContent = text
  document.body.append(bubble)
  bubble.hidden = false
  term.setAttribute("aria-describedby", bubble.id)
  place(term)
}

function hide() {
  clearTimeout(leaving)
  owner?.removeAttribute("aria-describedby")
  owner = null
  bubble.hidden = true
}

function hideSoon() {
  clearTimeout(leaving)
  leaving = setTimeout(hide, LINGER)
}

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return
  const term = termAt(event.target)
  if (term) show(term)
  else if (event.target instanceof Node && bubble.contains(event.target)) clearTimeout(leaving)
  else if (owner && owner !== document.activeElement) hideSoon()
})

document.addEventListener("focusin", (event) => {
  const term = termAt(event.target)
  if (term) show(term)
})

document.addEventListener("focusout", (event) => {
  if (owner && event.target === owner) hide()
})

// The first tap explains, the second follows the link.
document.addEventListener("click", (event) => {
  const term = termAt(event.target)
  const touched = event instanceof PointerEvent && event.pointerType === "touch"
  if (term && touched && term.dataset.tapped === undefined && meaning(term)) {
    event.preventDefault()
    show(term)
    term.dataset.tapped = ""
    term.addEventListener("blur", () => delete term.dataset.tapped, { once: true })
  } else if (!term && owner && !(event.target instanceof Node && bubble.contains(event.target))) {
    hide()
  }
})

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide()
})

addEventListener("scroll", () => {
  if (owner) place(owner)
}, { passive: true })
