// Replaces Material's inline script (partials/javascripts/base.html): the four functions its bundle expects.
// Blocked storage, text that is not JSON, or a value of the wrong shape gives `null` and never stops the bundle.
"use strict"
{
  /** @param {unknown} value */
  const isText = (value) => typeof value === "string"

  /** @param {any} value */
  const isPalette = (value) =>
    Number.isInteger(value?.index) && value.index >= 0 &&
    ["media", "scheme", "primary", "accent"].every((key) => isText(value.color?.[key]))

  /** @type {Record<string, (value: any) => boolean>} */
  const isUsable = { __palette: isPalette, __tabs: Array.isArray, __announce: Number.isInteger }

  /** @param {string} name @param {URL} scope */
  const key = (name, scope) => scope.pathname + "." + name

  window.__md_scope = new URL(document.currentScript?.dataset.base ?? "", location.href)

  window.__md_hash = (text) => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0)

  window.__md_get = (name, storage, scope = window.__md_scope) => {
    try {
      const value = JSON.parse((storage ?? localStorage).getItem(key(name, scope)) ?? "null")
      return !(name in isUsable) || isUsable[name](value) ? value : null
    } catch {
      return null
    }
  }

  window.__md_set = (name, value, storage, scope = window.__md_scope) => {
    try {
      (storage ?? localStorage).setItem(key(name, scope), JSON.stringify(value))
    } catch {
      // Blocked or full: the choice holds for this page only.
    }
  }

  // Before the first paint: room for what room.js found to come. What is no size is no style either.
  for (const [name, size] of Object.entries(window.__md_get("__room") ?? {})) {
    document.documentElement.style.setProperty(`--mp-room-${name}`, `${Number(size)}px`)
  }
}
