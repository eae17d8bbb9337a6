export { Pleo } from './client.js';
export { entries, overview } from './entries.js';
export { pendingRows, vendorState } from './export.js';
