// Progress in words. Pure. The same words wherever it is shown.

/** @type {Record<import("./progress-state.js").Stand, string>} */
export const STANDS = { done: "Done", updated: "Updated since you finished", started: "Started", "": "" }

/** `95` is `1 h 35 min`. @param {number} minutes */
export function timeInWords(minutes) {
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  return [hours && `${hours} h`, (rest || !hours) && `${rest} min`].filter(Boolean).join(" ")
}

/** @param {number} at milliseconds since 1970 */
export function dateInWords(at) {
  const language = (globalThis.document?.documentElement.lang || "en").replace(/^en$/, "en-GB")
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" }).format(new Date(at))
}

/** `2 of 4 pages done, 13 min left`. @param {{done: number, all: number, left: number}} course @param {string} one @param {string} many */
export function courseInWords({ done, all, left }, one, many) {
  if (done >= all) return all === 1 ? `1 ${one} done` : `All ${all} ${many} done`
  return `${done} of ${all} ${all === 1 ? one : many} done, ${timeInWords(left)} left`
}
