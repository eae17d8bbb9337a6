export { createExternal, type External } from './external'
export { createLegacy } from './legacy'
