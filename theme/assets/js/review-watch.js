// Hears every answer on a page with questions. Whoever has not turned the review on pays for this file only.
import { read } from "./store.js"

/** @param {import("./store.js").Item} item */
async function answered(item) {
  if (item.kind !== "answer" || item.value === null) return
  const wish = (await read("setting", "review"))?.value
  if (wish?.on !== true) return
  const { hear } = await import("./review-deck.js")
  await hear(item, wish.all === true)
}

document.addEventListener("mp-item", (event) => {
  if (event instanceof CustomEvent) answered(event.detail)
})
