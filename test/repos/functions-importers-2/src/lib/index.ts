export { default } from './fetcher'
export { default as fetcher } from './fetcher'
export * from './query'
