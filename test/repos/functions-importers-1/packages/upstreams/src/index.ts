export { pleo, pleoNext } from './pleo.js';
export * from './others.js';
