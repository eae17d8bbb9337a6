import Constants from 'expo-constants'

const base = Constants.expoConfig?.extra?.backendUrl as string

export async function backend<T>(path: string, init?: RequestInit): Promise<T> {
  const res = await fetch(base + path, init)
  if (!res.ok) throw new Error(`${path}: ${res.status}`)
  return res.json() as Promise<T>
}
