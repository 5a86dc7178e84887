// Folds a text so that only what was meant is compared: case, spaces, Unicode forms, quotes and dashes. Pure.

/** @type {[RegExp, string][]} */
const SAME = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ""],
  [/[\u2018-\u201B\u2032\u00B4\u0060\u02BC\uFF07]/gu, "'"],
  [/[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]/gu, '"'],
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, "-"],
  [/\s+/gu, " "],
]

/** @param {string} text */
const plain = (text) => SAME.reduce((folded, [found, put]) => folded.replace(found, put), text)

/** Letters in one case: through capitals, so that `ß` is `ss`. @param {string} text */
const oneCase = (text) => text.toUpperCase().toLowerCase()

/** @param {string} text */
export function fold(text) {
  const folded = plain(oneCase(plain(text).normalize("NFKC")).normalize("NFKC")).trim()
  return folded.replace(/^["']+|["'.!?,;:]+$/gu, "").trim() || folded
}
