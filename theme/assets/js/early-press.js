// A press on the button at the end of a page that comes before its script is repeated when that is there.
document.addEventListener("click", ({ target }) => {
  const early = /** @type {any} */ (target).closest("mp-done:not(:defined) button")
  if (early) customElements.whenDefined("mp-done").then(() => early.click())
})

export {} // a module, so that it can be fetched when it is needed
