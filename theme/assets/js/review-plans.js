// The plans that are due, on the review page, whether questions come back or not.
import { lookBacksDue } from "./coming-back.js"
import { element } from "./dom.js"
import { lookBackForm } from "./look-back-form.js"

/** @param {() => void} again called when one was answered */
export async function plansView(again) {
  const looks = await Promise.all((await lookBacksDue()).map((look) => lookBackForm(look, again)))
  return looks.length ? [element("section", { class: "mp-review__plans" }, element("h2", {}, "Plans to look back at"), ...looks)] : []
}
