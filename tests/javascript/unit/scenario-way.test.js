// A way through a conversation: walks over many made-up conversations hold what the player relies on.
import assert from "node:assert/strict"
import { test } from "node:test"
import {
  beside, chosen, follow, goneOn, isSame, isWhole, kept, NAMES, NEW, partAt, passed, restored, rewound, size, sums, used,
} from "../../../theme/assets/js/scenario-way.js"

const RUNS = 300

/** The same numbers in each run. */
function dice(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const option = (target, trust = 0, clarity = 0, time = 0) => ({ target, trust, clarity, time })

/** Conversations with loops, ends, and choices that lead to the same moment. */
function scriptFrom(roll) {
  const count = 2 + roll(8)
  return Array.from({ length: count }, (_, number) => {
    const ending = number === count - 1 || (number > 0 && roll(4) === 0)
    const options = Array.from({ length: 1 + roll(3) }, () => option(`m${roll(count)}`, roll(7) - 3, roll(7) - 3, roll(7) - 3))
    return { id: `m${number}`, ending, options: ending ? [] : options }
  })
}

/** Plays until an ending, or as long as one has patience. */
function walk(script, roll, patience = 12, story = NEW) {
  for (let step = 0; step < patience; step++) {
    const { at } = follow(script, story.now)
    if (at.ending) break
    story = goneOn(script, chosen(story, at.id, roll(at.options.length)))
  }
  return story
}

function each(check) {
  for (let seed = 1; seed <= RUNS; seed++) {
    const roll = dice(seed)
    check(scriptFrom(roll), roll)
  }
}

const SHORT = [
  { id: "start", ending: false, options: [option("good", 2, 1), option("bad", -3), option("again", 0, 0, -1)] },
  { id: "again", ending: false, options: [option("good", 1), option("start", 0, 0, -1)] },
  { id: "good", ending: true, options: [] },
  { id: "bad", ending: true, options: [] },
]
const step = (moment, choice) => ({ moment, choice })

test("a way that was walked can be walked again", () => {
  each((script, roll) => {
    const { now } = walk(script, roll)
    assert.deepEqual(follow(script, now).way, now)
    assert.equal(passed(script, now).length, now.length + 1)
    assert.equal(passed(script, now)[0], script[0].id)
  })
})

test("only ways that come to an end are remembered, each once", () => {
  each((script, roll) => {
    let story = NEW
    for (let round = 0; round < 4; round++) story = walk(script, roll, 12, rewound(story, roll(story.now.length + 1)))
    assert.ok(story.seen.every((told) => isWhole(script, told)))
    assert.equal(new Set(story.seen.map(({ way }) => JSON.stringify(way))).size, story.seen.length)
    assert.equal(follow(script, story.now).at.ending, story.seen.some(({ way }) => isSame(way, story.now)))
  })
})

test("what is stored and read again is the same story", () => {
  each((script, roll) => {
    const story = walk(script, roll)
    const { story: again, changed } = restored(script, JSON.parse(JSON.stringify(kept(undefined, story))))
    assert.deepEqual(again, story)
    assert.equal(changed, false)
  })
})

test("the way back to a choice is the beginning of the way", () => {
  each((script, roll) => {
    const story = walk(script, roll)
    const number = roll(story.now.length + 1)
    const back = rewound(story, number)
    assert.deepEqual(back.now, story.now.slice(0, number))
    assert.deepEqual(back.seen, story.seen)
    assert.equal(follow(script, back.now).at.id, passed(script, story.now)[number])
  })
})

test("effects add up, in parts as in one", () => {
  each((script, roll) => {
    const { now } = walk(script, roll)
    const cut = roll(now.length + 1)
    const [whole, first, second] = [now, now.slice(0, cut), now.slice(cut)].map((way) => sums(script, way))
    for (const name of NAMES) assert.equal(whole[name], first[name] + second[name])
  })
})

test("a script without one of its moments lets the way stand as far as it goes", () => {
  each((script, roll) => {
    const story = walk(script, roll)
    const gone = `m${1 + roll(script.length - 1)}`
    const shorter = script.filter(({ id }) => id !== gone)
    const { story: left, changed } = restored(shorter, story)
    assert.deepEqual(left.now, story.now.slice(0, left.now.length))
    assert.ok(!passed(shorter, left.now).includes(gone))
    assert.equal(changed, left.now.length < story.now.length)
    assert.ok(left.seen.every((told) => isWhole(shorter, told)))
  })
})

test("whatever was stored, something can be shown", () => {
  each((script, roll) => {
    const now = Array.from({ length: roll(6) }, () => step(roll(3) ? `m${roll(9)}` : "__proto__", roll(9)))
    const { story } = restored(script, { now, open: roll(2) === 0, seen: [{ ending: `m${roll(9)}`, way: now }] })
    assert.ok(script.includes(follow(script, story.now).at))
    if (story.open) assert.ok(story.now.length)
  })
})

test("two ways share their beginning up to where they part", () => {
  each((script, roll) => {
    const [one, other] = [walk(script, roll).now, walk(script, roll).now]
    const part = partAt(one, other)
    assert.deepEqual(one.slice(0, part), other.slice(0, part))
    assert.equal(isSame(one, other), isSame(other, one))
    assert.equal(beside(one, other).rows.length, Math.max(one.length, other.length))
  })
})

test("the last choice stays open until one goes on", () => {
  const story = chosen(NEW, "start", 0)
  assert.equal(story.open, true)
  assert.deepEqual(story.seen, [])
  assert.deepEqual(goneOn(SHORT, story), { now: [step("start", 0)], open: false, seen: [{ ending: "good", way: [step("start", 0)] }] })
  assert.deepEqual(restored(SHORT, story).story, story)
})

test("what is read of an older version has no open choice", () => {
  assert.deepEqual(restored(SHORT, { now: [step("start", 2)], seen: [] }).story, { now: [step("start", 2)], open: false, seen: [] })
})

test("a choice that is gone ends the way before it, and says so", () => {
  const { story, changed } = restored(SHORT, { now: [step("start", 2), step("again", 7)], open: true, seen: [] })
  assert.deepEqual(story, { now: [step("start", 2)], open: false, seen: [] })
  assert.equal(changed, true)
})

test("an ending that is no ending any more is not shown, and stays stored", () => {
  const old = { ending: "again", way: [step("start", 2)] }
  assert.deepEqual(restored(SHORT, { now: [], open: false, seen: [old] }).story.seen, [])
  const mine = goneOn(SHORT, chosen(NEW, "start", 1))
  assert.deepEqual(kept({ seen: [old] }, mine).seen, [old, ...mine.seen])
})

test("ways of another tab are kept beside one's own", () => {
  const [one, other] = [0, 1].map((choice) => goneOn(SHORT, chosen(NEW, "start", choice)))
  assert.deepEqual(kept(one, other).seen, [...one.seen, ...other.seen])
  assert.deepEqual(kept(other, other).seen, other.seen)
})

test("what is stored stays small, and the newest stays", () => {
  const round = [step("start", 2), step("again", 1)]
  const seen = Array.from({ length: 90 }, (_, number) => ({ ending: "good", way: [...Array(number).fill(round).flat(), step("start", 0)] }))
  const stored = kept(undefined, { now: Array(500).fill(round).flat(), open: true, seen })
  assert.ok(JSON.stringify(stored).length < 100_000)
  assert.deepEqual(stored.seen.at(-1), seen.at(-1))
  assert.ok(stored.now.length <= 200)
})

test("seven sizes of a change", () => {
  assert.deepEqual([-9, -4, -3, -2, -1, 0, 1, 2, 3, 4, 9].map(size), [-3, -3, -2, -2, -1, 0, 1, 2, 2, 3, 3])
})

test("meters are there for what choices change", () => {
  assert.deepEqual(used(SHORT), ["trust", "clarity", "time"])
  assert.deepEqual(used([{ id: "a", ending: false, options: [option("a", 0, 0, 1)] }]), ["time"])
})
