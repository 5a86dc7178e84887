// A calendar file (iCalendar, RFC 5545) of whole days. Pure: events in, text out.

/**
 * @typedef {{id: string, day: string, title: string, text: string, url: string}} CalendarDay
 *   `id`: stays the same when the file is made again, so that a calendar moves the entry and does not double it
 */

const WIDTH = 75 // octets of a line, without its end
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** @param {string} name @param {CalendarDay[]} days @param {number} now @returns {string} */
export function calendar(name, days, now) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Milepost//Study plan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => event(day, stamp(now))),
    "END:VCALENDAR",
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join("")
}

/** @param {CalendarDay} event @param {string} made @returns {string[]} */
function event({ id, day, title, text, url }, made) {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(id)}@milepost`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(url ? [`URL:${new URL(url).href}`] : []),
    "TRANSP:TRANSPARENT", // a day on which something stands is not a busy day
    "END:VEVENT",
  ]
}

/** @param {string} text */
export function escaped(text) {
  const plain = text.replace(/\r\n?/g, "\n").replace(CONTROL, "")
  return plain.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n")
}

/** A line cut where 75 octets are full, never inside a letter. @param {string} line */
export function folded(line) {
  let [done, size] = ["", 0]
  for (const letter of line) {
    const more = new TextEncoder().encode(letter).length
    if (size + more > WIDTH) [done, size] = [`${done}\r\n `, 1]
    done += letter
    size += more
  }
  return done
}

/** @param {string} day */
const digits = (day) => day.replaceAll("-", "")

/** @param {number} now */
const stamp = (now) => `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`
