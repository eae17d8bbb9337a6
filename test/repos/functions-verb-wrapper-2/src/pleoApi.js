const needle = require("needle");

const HOST = "https://openapi.pleo.io";
const PREFIX = "/v1";

/**
 * Sends one request to Pleo.
 *
 * @param {"Get"|"Post"|"Put"|"Delete"} verb HTTP verb, any casing
 * @param {string} resource with a leading slash
 * @param {object} [data]
 */
async function pleoApiRequest(verb, resource, data) {
    const res = await needle(verb.toLowerCase(), HOST + PREFIX + resource, data || null, {
        json: true,
        headers: { Authorization: "Bearer " + process.env.PLEO_KEY },
    });
    if (res.statusCode >= 400) {
        throw new Error("openapi.pleo.io said " + res.statusCode + " to " + verb + " " + resource);
    }
    return res.body;
}

module.exports = pleoApiRequest;
