import assert from "node:assert/strict"
import { test } from "node:test"
import { changedQuestions, practiceOf, targetsOf, wayOf } from "../../../theme/assets/js/progress-curriculum.js"
import { pastOf } from "../../../theme/assets/js/progress-state.js"

const teaches = (title, minutes, competencies) => ({ title, url: `/${title}/`, minutes, digest: "aa", competencies })
const data = {
  modules: { listen: teaches("Listen", 30, { talk: 1 }), write: teaches("Write", 20, { talk: 2, think: 1 }), lead: teaches("Lead", 50, { talk: 3 }) },
  competencies: [{ id: "talk", name: "Talking", url: "/talk/" }, { id: "think", name: "Thinking", url: "/think/" }, { id: "rest", name: "Resting", url: "/rest/" }],
}
const path = { id: "dev", role: "dev", title: "Developer", url: "/dev/", modules: [{ id: "listen", required: true }, { id: "write", required: true }, { id: "lead", required: false }, { id: "gone", required: true }] }
const finished = (key, digest = "aa") => ({ kind: "module", key, at: 1, digest, value: { done: true, minutes: 1, title: key } })
const page = (key, minutes) => ({ kind: "page", key, at: 1, digest: "", value: { done: true, minutes } })
const developer = { id: "dev", title: "Developer", url: "/dev/", targets: { talk: 2, think: 0 } }

test("a path knows its next module, and leaves out those that are not here", () => {
  const way = wayOf(pastOf([finished("listen")], [page("write/one", 5)], []), data, path)
  assert.deepEqual(way.stations.map(({ id, stand, left }) => [id, stand, left]), [["listen", "done", 0], ["write", "started", 15], ["lead", "", 50]])
  assert.equal(way.next.id, "write")
  assert.deepEqual([way.done, way.all, way.left], [1, 2, 15])
})

test("a path that is done has no next module", () => {
  const way = wayOf(pastOf([finished("listen"), finished("write", "old"), finished("lead")], [], []), data, path)
  assert.equal(way.next, undefined)
  assert.deepEqual(way.stations.map(({ stand }) => stand), ["done", "updated", "done"])
})

test("of several roles the highest target counts", () => {
  assert.deepEqual(targetsOf([developer, { ...developer, targets: { talk: 4, rest: 1 } }]), { talk: 4, think: 0, rest: 1 })
})

test("with a role, practice counts what stands on its path, for what it aims for", () => {
  const past = pastOf([finished("lead"), finished("other")], [page("write/one", 5)], [])
  const [talk, ...others] = practiceOf(past, { ...data, paths: [path] }, [developer])
  assert.deepEqual(others, [], "the role aims for nothing else")
  assert.deepEqual(talk, { id: "talk", name: "Talking", url: "/talk/", target: 2, reached: 3, done: 1, all: 3, minutes: 55, allMinutes: 100 })
  const [short] = practiceOf(past, { ...data, paths: [{ ...path, modules: path.modules.slice(0, 1) }] }, [developer])
  assert.deepEqual([short.reached, short.done, short.all, short.minutes, short.allMinutes], [0, 0, 1, 0, 30])
})

test("without a role every competency counts, with all that trains it", () => {
  const all = practiceOf(pastOf([finished("lead")], [], []), { ...data, paths: [path] }, [])
  assert.deepEqual(all.map(({ id, done, all, minutes, allMinutes }) => [id, done, all, minutes, allMinutes]), [["talk", 1, 3, 50, 100], ["think", 0, 1, 0, 20], ["rest", 0, 0, 0, 0]])
})

test("only questions that were answered and differ now have changed", () => {
  const answers = ["same", "other", "retired", "constructor"].map((id) => ({ kind: "answer", key: `listen/${id}`, at: 1, digest: "aa", value: {} }))
  assert.deepEqual(changedQuestions({ same: "aa", other: "bb", fresh: "cc" }, answers), ["other"])
})
