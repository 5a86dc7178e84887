// A style file that only few pages need: fetched when something wants it, once.

/** @param {string} name without `.css` @returns {Promise<unknown>} when it is there, or cannot be had */
export function styled(name) {
  const href = new URL(`../css/${name}.css`, import.meta.url).href
  const links = [...document.querySelectorAll("link")]
  if (links.some((link) => link.href === href)) return Promise.resolve()
  const link = document.createElement("link")
  link.rel = "stylesheet"
  link.href = href
  document.head.append(link)
  return new Promise((resolve) => ["load", "error"].forEach((kind) => link.addEventListener(kind, resolve, { once: true })))
}
