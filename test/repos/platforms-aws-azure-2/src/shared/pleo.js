const config = require('config');
const got = require('got');
const { getSecret } = require('./vault');

/**
 * @param {'GET'|'POST'|'PUT'|'DELETE'} method
 * @param {string} path below /v1, without a leading slash
 * @param {import('got').OptionsOfJSONResponseBody} [extra]
 */
async function callPleo(method, path, extra = {}) {
    const { body } = await got(path, {
        ...extra,
        method,
        prefixUrl: config.get('pleo.baseUrl'),
        headers: { authorization: `Bearer ${await getSecret('pleo-token')}` },
        responseType: 'json',
        retry: { limit: 4, methods: ['GET'] },
    });
    return body;
}

async function* pages(path, key) {
    for (let offset = 0; offset != null; ) {
        const body = await callPleo('GET', path, { searchParams: { pageOffset: offset, pageSize: config.get('pleo.pageSize') } });
        yield body[key];
        offset = body.metadata?.pageInfo?.nextPageOffset;
    }
}

module.exports = { callPleo, pages };
