const pleoApiRequest = require("./pleoApi");

// api.get("/teams"), api.delete("/teams/1") ...
const api = {};

for (const verb of ["get", "post", "put", "delete"]) {
    api[verb] = (resource, data) => pleoApiRequest(verb, resource, data);
}

module.exports = api;
