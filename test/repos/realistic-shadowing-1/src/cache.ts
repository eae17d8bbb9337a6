import { LRUCache } from 'lru-cache'

const store = new LRUCache<string, any>({ max: 500, ttl: 60_000 })

/** Reads what an earlier run left here. Does not go to the network. */
export async function fetch(key: string): Promise<any | undefined> {
  return store.get(key)
}

export async function put(key: string, value: unknown) {
  store.set(key, value)
}
