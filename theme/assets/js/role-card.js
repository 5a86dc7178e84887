// "This is my role" on a card: offered to those who have begun, in a room that is kept free for it.
import { keepRoom } from "./room.js"

/** @param {import("./role.js").MpRole} role @param {boolean} hasBegun */
export function offer(role, hasBegun) {
  role.button.hidden = !hasBegun
  keepRoom(role, "role", hasBegun)
}
