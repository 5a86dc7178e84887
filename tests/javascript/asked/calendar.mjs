// Reads [name, days] from stdin; writes the calendar file we make of it.
import { readFileSync } from "node:fs"
import { calendar } from "../../../theme/assets/js/calendar.js"

const [name, days] = JSON.parse(readFileSync(0, "utf8"))
process.stdout.write(calendar(name, days, Date.UTC(2026, 10, 24, 7, 8, 9)))
