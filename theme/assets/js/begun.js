// Whether this browser keeps something a learner did. What is shown of it is fetched only then: on a first visit this
// small file is all that progress costs.

export const NAME = `milepost:${new URL("../../../", import.meta.url).pathname}` // as in store-place.js, which is not fetched for it

let has = false
/** @type {() => void} */
let settle

/** Settled when there is something: at once, with the first thing that is done here, or in another tab meanwhile. @type {Promise<void>} */
export const begun = new Promise((resolve) => (settle = resolve))

function begin() {
  has = true
  settle()
}

/** Whether there is something now. Unknown is yes: some browsers do not tell. */
export async function hasBegun() {
  if (!has && (await isKept().catch(() => true))) begin()
  return has
}

const isKept = async () => (await indexedDB.databases()).some(({ name }) => name === NAME)

document.addEventListener("mp-item", (event) => {
  // Places and draws are kept of everybody who reads, and what is kept of the device is no progress.
  if (!/^(place|device|draw)$/.test(/** @type {CustomEvent} */ (event).detail.kind)) begin()
})
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && hasBegun())
hasBegun()
