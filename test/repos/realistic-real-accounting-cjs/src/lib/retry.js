'use strict';

const Bottleneck = require('bottleneck');
const log = require('./log');

const limiter = new Bottleneck({ maxConcurrent: 4, minTime: 120 });

/**
 * Runs `fn` through the limiter and tries again on 429 and 5xx.
 *
 * @template T
 * @param {() => Promise<T>} fn
 * @param {number} [times]
 * @returns {Promise<T>}
 */
async function withRetry(fn, times = 3) {
    for (let attempt = 1; ; attempt++) {
        try {
            return await limiter.schedule(fn);
        } catch (err) {
            if (attempt >= times || (err.status && err.status < 500 && err.status !== 429)) throw err;
            log.warn(`attempt ${attempt} failed: ${err.message}`);
            await new Promise((resolve) => setTimeout(resolve, attempt * 1000));
        }
    }
}

module.exports = { withRetry };
