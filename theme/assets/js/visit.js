// What happens once a visit (in this tab). The browser's own list of the pages of this tab remembers it where storage
// is blocked.

/** The Navigation API; not in every browser, and not in TypeScript's library yet. @type {any} */
const pages = Reflect.get(window, "navigation")

/** True the first time it is asked in this visit. @param {string} what */
export function isFirst(what) {
  const before = known(what) || pages?.entries().some((/** @type {any} */ entry) => entry.getState()?.[what])
  if (before) return false
  pages?.updateCurrentEntry({ state: { ...pages.currentEntry?.getState(), [what]: true } })
  return true
}

/** Asks the tab's storage, and leaves a mark there. @param {string} what */
function known(what) {
  try {
    const name = `${new URL("../../../", import.meta.url).pathname}.${what}`
    const before = sessionStorage.getItem(name)
    sessionStorage.setItem(name, "1")
    return before !== null
  } catch {
    return false
  }
}
