'use strict';

const config = require('../../config');
const { withRetry } = require('./retry');

function headersFor(vendor) {
    return {
        Authorization: 'Bearer ' + config[vendor].token,
        Accept: 'application/json',
        'Content-Type': 'application/json',
    };
}

async function send(url, options) {
    const res = await fetch(url, options);
    if (!res.ok) {
        const err = new Error(`${options.method} ${url}: ${res.status}`);
        err.status = res.status;
        throw err;
    }
    return res.status === 204 ? null : res.json();
}

/** One request to Pleo; `path` without a leading slash. */
function pleoRequest(method, path, { query, body } = {}) {
    let url = [config.pleo.host, config.pleo.version, path].join('/');
    if (query) url += '?' + new URLSearchParams(query);
    const options = { method, headers: headersFor('pleo') };
    if (body) options.body = JSON.stringify(body);
    return withRetry(() => send(url, options));
}

/** One request to Fortnox; same manners. */
function fortnoxRequest(method, path, { query, body } = {}) {
    let url = [config.fortnox.host, config.fortnox.version, path].join('/');
    if (query) url += '?' + new URLSearchParams(query);
    const options = { method, headers: headersFor('fortnox') };
    if (body) options.body = JSON.stringify(body);
    return withRetry(() => send(url, options));
}

module.exports = { pleoRequest, fortnoxRequest };
