// The address follows what is asked, and what is asked follows the address: to be shared, and for back and forward.
import { fromAddress, toAddress } from "./address-state.js"

/** @typedef {import("./address-state.js").State} State */

/** @returns {State} */
export const asked = () => fromAddress(location.search)

/** @param {Partial<State>} state @param {boolean} isStep whether back shall lead to what was asked before */
export function put(state, isStep) {
  const query = toAddress(state)
  if (query === toAddress(asked())) return
  history[isStep ? "pushState" : "replaceState"](history.state, "", location.pathname + query)
}

/** @param {(state: State) => void} then after back and forward @param {AbortSignal} signal */
export function followAddress(then, signal) {
  addEventListener("popstate", () => then(asked()), { signal })
}
