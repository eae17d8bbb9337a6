'use strict';

const fs = require('fs/promises');
const axios = require('axios');
const { tags, hideTag } = require('../pleo/masterdata');

// Written before lib/request.js. Still here because of the token file.
async function client() {
    const token = (await fs.readFile('/run/secrets/pleo', 'utf8')).trim();
    return axios.create({
        baseURL: 'https://openapi.pleo.io/v1/',
        headers: { Authorization: `Bearer ${token}` },
    });
}

async function projectGroup() {
    const pleo = await client();
    const { data } = await pleo.get('/tag-groups'); // expect: legacy-call getTagGroups (certain)
    const group = data.find((g) => g.name === 'Projekt');
    if (group) return group;
    const created = await (await client()).post('tag-groups', { name: 'Projekt', tagAttributes: [{ name: 'Nummer' }] }); // expect: legacy-call createTagGroup (certain)
    return created.data;
}

module.exports = async function closedProjects(isOpen) {
    const group = await projectGroup();
    for (const tag of await tags(group.id)) {
        const number = tag.attributeValues[0].value;
        if (!(await isOpen(number))) await hideTag(group.id, tag.id);
    }
};
