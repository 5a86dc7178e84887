// The part of jsSHA 3.3.2 that we use. The file itself is not checked.
export default class JsSha {
  constructor(variant: "SHA-256", format: "TEXT", options: { encoding: "UTF8" })
  update(text: string): this
  getHash(format: "UINT8ARRAY"): Uint8Array
}
