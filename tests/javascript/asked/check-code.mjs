// The check code of each record that is asked for.
import { canonical, checkCode } from "../../../theme/assets/js/check-code.js"
import { clean } from "../../../theme/assets/js/record-file.js"

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const records = JSON.parse(Buffer.concat(chunks).toString())
console.log(JSON.stringify(records.map((record) => ({ code: checkCode(record), canonical: canonical(record), name: clean(record.name, 100) }))))
