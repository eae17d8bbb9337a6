export { PleoClient, type PleoClientOptions } from './client.js'
export * from './constants.js'
export type { Employee, Expense, Tag, TagGroup } from './types.js'
