const pleoApiRequest = require("./pleoApi");

async function all() {
    const out = [];
    let offset = 0;
    while (offset !== null && offset !== undefined) {
        const body = await pleoApiRequest("Get", "/employees?pageSize=200&pageOffset=" + offset); // expect: legacy-call getEmployees
        out.push(...body.employees);
        offset = body.metadata.pageInfo.nextPageOffset;
    }
    return out;
}

function add(email) {
    return pleoApiRequest("Post", "/employees", { email }); // expect: legacy-call createEmployee (certain)
}

function update(id, fields) {
    return pleoApiRequest("PUT", "/employees/" + id, fields); // expect: legacy-call updateEmployee (certain)
}

function remove(id) {
    return pleoApiRequest("Delete", "/employees/" + id); // expect: legacy-call deleteEmployee (certain)
}

module.exports = { all, add, update, remove };
