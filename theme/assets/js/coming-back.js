// What comes back today, for every page that wants to say so: look-backs of plans and questions of the review.
// With nothing stored, nothing else is asked for.
import { CurriculumFault, curriculum } from "./curriculum.js"
import { dayOf, numberOf } from "./days.js"
import { dueLookBack } from "./look-backs.js"
import { list, read } from "./store.js"
import { wishOf } from "./wish.js"

/**
 * @typedef {{module: string, title: string, url: string, days: number, day: string, made: string}} LookBackDue
 *   a plan to look back at: of which module, on which page, how many days after it was `made`, and on which day
 */

/** The look-backs that are due. @param {number} [now] milliseconds since 1970 @returns {Promise<LookBackDue[]>} */
export async function lookBacksDue(now = Date.now()) {
  const day = dayOf(now)
  const due = (await list("plan")).flatMap(({ key, value }) => {
    const look = dueLookBack(value, day)
    return look ? [{ module: key, days: look.days, day: look.day, made: value.made }] : []
  })
  if (!due.length) return []
  const { modules } = await known()
  return due
    .filter(({ module }) => Object.hasOwn(modules, module) && modules[module].plan)
    .map((look) => ({ ...look, title: modules[look.module].title, url: `${modules[look.module].plan}#mp-reviews` }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** How many questions the review has for today; 0 when it is off. @param {number} [now] */
export async function questionsDue(now = Date.now()) {
  const wish = wishOf((await read("setting", "review"))?.value)
  if (!wish.on || !(await list("card")).length) return 0
  const [{ dayOfReview }, { deck }] = await Promise.all([import("./due.js"), import("./review-cards.js")])
  const cards = await deck().catch(orNothing)
  return dayOfReview(cards.held, numberOf(dayOf(now)), wish.perDay).now.length
}

const known = () => curriculum().catch((fault) => ({ ...orNothing(fault), modules: /** @type {import("./curriculum.js").Curriculum["modules"]} */ ({}) }))

/** A list of modules that cannot be read is no reason to stop a page. @param {unknown} fault */
function orNothing(fault) {
  if (!(fault instanceof CurriculumFault)) throw fault
  return { held: [], left: [] }
}
