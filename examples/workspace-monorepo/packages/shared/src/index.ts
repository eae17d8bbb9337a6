export * from './hosts.js';
export { logger } from './logger.js';
