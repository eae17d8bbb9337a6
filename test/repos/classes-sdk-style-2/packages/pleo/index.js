export { default, default as Pleo } from './pleo.js'
export { PleoError } from './errors.js'
