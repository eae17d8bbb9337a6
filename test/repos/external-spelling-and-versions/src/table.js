const axios = require('axios');

const routes = {
  group: { method: 'get', path: '/v0/tag-groups/:id' },
  groups: { method: 'get', path: '/v0/tag-group/:id' },
};

async function send(route, id) {
  let url = `https://external.pleo.io${route.path}`;
  if (id) url = url.replace(':id', encodeURIComponent(id));
  return axios({ method: route.method, url });
}

exports.group = (id) => send(routes.group, id);
exports.wrong = (id) => send(routes.groups, id); // expect: unknown-external-call
