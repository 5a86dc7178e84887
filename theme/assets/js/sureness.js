// How sure somebody was, and what that says together with the verdict. Pure.

/** @type {[string, string][]} */
export const SURENESS = [["unsure", "Not sure"], ["fairly", "Fairly sure"], ["sure", "Sure"]]

/** @param {import("./verdict.js").State} state @param {string} sure */
export function surenessSays(state, sure) {
  if (state === "right" && sure === "unsure") return "You were not sure, and you had it."
  if ((state === "wrong" || state === "partly") && sure === "sure") return "You were sure, so the reasons are worth a second look."
  return ""
}
