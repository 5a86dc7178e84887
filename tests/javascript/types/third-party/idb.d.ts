// The part of idb 8.0.4 that we use. The file itself is not checked.
export interface Work {
  readonly store: {
    get(key: IDBValidKey): Promise<any>
    put(value: any): Promise<IDBValidKey>
    openCursor(): Promise<Cursor | null>
    openKeyCursor(range?: IDBKeyRange): Promise<{ readonly key: IDBValidKey } | null>
    getAllKeys(range: IDBKeyRange, most: number): Promise<IDBValidKey[]>
  }
  readonly done: Promise<void>
  abort(): void
}

export interface Cursor {
  readonly value: any
  update(value: any): Promise<IDBValidKey>
  continue(): Promise<Cursor | null>
}

export interface Base {
  readonly objectStoreNames: DOMStringList
  createObjectStore(name: string, options: IDBObjectStoreParameters): unknown
  transaction(store: string, mode: "readwrite" | "readonly"): Work
  get(store: string, key: IDBValidKey): Promise<any>
  getAll(store: string, range?: IDBKeyRange | IDBValidKey, most?: number): Promise<any[]>
  getAllKeys(store: string, range: undefined, most: number): Promise<IDBValidKey[]>
  clear(store: string): Promise<void>
  close(): void
}

export function openDB(
  name: string,
  version: number,
  options: {
    upgrade(base: Base, from: number, to: number | null, work: Work): unknown
    blocked?(from: number, to: number | null, event: IDBVersionChangeEvent): void
    blocking(from: number, to: number | null, event: IDBVersionChangeEvent): void
    terminated(): void
  },
): Promise<Base>

export function deleteDB(name: string): Promise<void>
