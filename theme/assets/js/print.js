// Paper cannot be clicked: opens every answer and box before printing, and closes them again afterwards.

/** @type {HTMLDetailsElement[]} */
let opened = []

addEventListener("beforeprint", () => {
  const closed = [...document.querySelectorAll("article details")].filter((details) => !details.hasAttribute("open"))
  opened = /** @type {HTMLDetailsElement[]} */ (closed)
  for (const details of opened) details.open = true
})

addEventListener("afterprint", () => {
  for (const details of opened) details.open = false
  opened = []
})

export {} // a module, so that it can be fetched when it is needed
