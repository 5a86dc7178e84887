// Where to look when the search cannot work: lists that are plain pages.
import { element } from "./dom.js"

const SITE = new URL("../../../", import.meta.url)
const LISTS = { "a-z": "A to Z", "by-role": "By role", "by-competency": "By competency", "by-level": "By level" }

export function otherwise() {
  const links = Object.entries(LISTS).map(([name, title]) =>
    element("li", {}, element("a", { href: new URL(`modules/${name}/`, SITE).href }, title)))
  return element("ul", { class: "mp-search__lists", "aria-label": "All modules as lists" }, ...links)
}
