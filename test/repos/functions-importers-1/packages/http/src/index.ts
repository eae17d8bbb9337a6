export * from './send.js';
export * from './errors.js';
export { default as resource } from './resource.js';
