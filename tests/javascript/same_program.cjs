// Prints the names of scripts that are another program in the second folder than in the first: same.cjs FROM TO
const fs = require("node:fs")
const path = require("node:path")
const ts = require("typescript")

const [from, to] = process.argv.slice(2)

/** The program as nested lists of kinds and words, without comments and spaces. */
function shape(node) {
  const parts = []
  ts.forEachChild(node, (child) => void parts.push(shape(child)))
  return parts.length ? [node.kind, ...parts] : [node.kind, node.text ?? ""]
}

const read = (file) => {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
  return JSON.stringify([source.parseDiagnostics.length, shape(source)])
}

const names = fs.readdirSync(from).filter((name) => name.endsWith(".js"))
if (!names.length) throw new Error("nothing to compare")
for (const name of names) if (read(path.join(from, name)) !== read(path.join(to, name))) console.log(name)
