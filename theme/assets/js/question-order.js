// A list to put in order.
import { asList } from "./given.js"
import { markOrder } from "./mark-order.js"
import "./order-list.js"

/** @param {HTMLElement} question */
const list = (question) => /** @type {import("./order-list.js").MpOrder} */ (question.querySelector("mp-order"))

/** @type {import("./question-kinds.js").Kind} */
export const order = {
  given: (question) => list(question).order,
  fill(question, given) {
    list(question).order = asList(given)
  },
  mark(question, given) {
    const right = [...question.querySelectorAll(".mp-answer__order [data-choice]")]
    return markOrder(right.map((item) => item.getAttribute("data-choice") ?? ""), asList(given))
  },
}
