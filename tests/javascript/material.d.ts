// What Material's bundle expects on the window, and theme/assets/js/material-store.js puts there.
interface Window {
  __md_scope: URL
  __md_hash(text: string): number
  __md_get(name: string, storage?: Storage, scope?: URL): any
  __md_set(name: string, value: unknown, storage?: Storage, scope?: URL): void
}
