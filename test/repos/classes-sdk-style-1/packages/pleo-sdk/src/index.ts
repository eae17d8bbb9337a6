export { PleoClient, type PleoClientOptions } from './client.js';
export { default } from './client.js';
export * from './models.js';
