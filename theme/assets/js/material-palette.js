// Replaces Material's inline script (partials/javascripts/palette.html). Runs before the first paint and takes the
// colours from the page's own options, never from storage.
"use strict"
{
  const options = [...document.querySelectorAll("[data-md-component=palette] input")]
  /** @param {Element} option */
  const media = (option) => option.getAttribute("data-md-color-media") ?? ""

  const stored = options[window.__md_get("__palette")?.index]
  let chosen = stored ?? options.find((option) => matchMedia(media(option)).matches)
  if (chosen && media(chosen) === "(prefers-color-scheme)") {
    const wanted = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"
    chosen = options.find((option) => media(option) === `(prefers-color-scheme: ${wanted})`) ?? chosen
  }
  for (const name of ["media", "scheme", "primary", "accent"]) {
    const value = chosen?.getAttribute(`data-md-color-${name}`)
    if (value) document.body.setAttribute(`data-md-color-${name}`, value)
  }
}
