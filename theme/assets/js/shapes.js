// Says whether data has a shape. Pure. A shape is a function; shapes are built from shapes.

/** @typedef {(value: any) => boolean} Shape */

/** @param {unknown} value @returns {value is Record<string, any>} */
export const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value)

/** @param {number} most characters @param {number} [least] @returns {Shape} */
export const text = (most, least = 0) => (value) => typeof value === "string" && value.length >= least && value.length <= most

/** @param {...(string | number | boolean)} values @returns {Shape} */
export const oneOf = (...values) => (value) => values.includes(value)

/** @param {number} least @param {number} most @returns {Shape} */
export const number = (least, most) => (value) => Number.isFinite(value) && value >= least && value <= most

/** @param {number} least @param {number} most @returns {Shape} */
export const whole = (least, most) => (value) => Number.isInteger(value) && value >= least && value <= most

/** @type {Shape} */
export const flag = (value) => typeof value === "boolean"

/** @param {Shape} shape @param {number} [most] @returns {Shape} */
export const listOf = (shape, most = 1000) => (value) => Array.isArray(value) && value.length <= most && value.every(shape)

/** Names are free, values are not. @param {Shape} shape @param {number} [most] @returns {Shape} */
export const mapOf = (shape, most = 1000) => (value) =>
  isRecord(value) && Object.keys(value).length <= most && Object.values(value).every(shape)

/** @param {Shape} shape @returns {Shape} */
export const maybe = (shape) => (value) => value === undefined || shape(value)

/** More fields than these may be there: a later version may have put them there. @param {Record<string, Shape>} fields @returns {Shape} */
export const record = (fields) => (value) =>
  isRecord(value) && Object.entries(fields).every(([name, shape]) => shape(Object.hasOwn(value, name) ? value[name] : undefined))

const DEEPEST = 12

/**
 * Plain JSON, not too deep, with no name that could reach behind an object.
 * @param {unknown} value @param {number} [depth] @returns {boolean}
 */
export function isPlain(value, depth = 0) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true
  if (typeof value === "number") return Number.isFinite(value)
  if (typeof value !== "object" || depth >= DEEPEST) return false
  if (Array.isArray(value)) return value.every((one) => isPlain(one, depth + 1))
  return Object.entries(value).every(([name, one]) => name !== "__proto__" && isPlain(one, depth + 1))
}
