export * from "./accounts.ts"
export { balance, taxCode } from "./misc.ts"
