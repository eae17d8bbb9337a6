export { default as PLEO } from './pleo'
export * from './pleo'
export * from './visma'
export const SLOW = 2_000
