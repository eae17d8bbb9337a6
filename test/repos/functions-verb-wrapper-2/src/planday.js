const needle = require("needle");

// Shift planning. The API looks a lot like Pleo's.
async function plandayApiRequest(verb, resource, data) {
    const res = await needle(verb.toLowerCase(), "https://openapi.planday.com/v1" + resource, data || null, {
        json: true,
        headers: { "X-ClientId": process.env.PLANDAY_CLIENT, Authorization: "Bearer " + process.env.PLANDAY_TOKEN },
    });
    return res.body;
}

exports.employees = () => plandayApiRequest("Get", "/employees");
exports.teams = () => plandayApiRequest("GET", "/teams");
exports.fire = (id) => plandayApiRequest("Delete", "/employees/" + id);
