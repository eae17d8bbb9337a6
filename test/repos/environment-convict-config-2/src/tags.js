const config = require('config');
const got = require('got');

const { url } = config.get('tags');
const headers = { authorization: `Bearer ${config.get('pleo.token')}` };

exports.groups = () => got(url, { headers }).json(); // expect: legacy-call getTagGroups (likely)

exports.tag = (group, tag) => got(`${url}/${group}/tags/${tag}`, { headers }).json(); // expect: legacy-call getTag (likely)

exports.remove = (group) => got.delete(url + '/' + group, { headers, searchParams: { archive: true } }); // expect: legacy-call deleteTagGroup (likely)
