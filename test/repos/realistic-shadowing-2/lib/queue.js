// A tiny queue over the database. `request` and `fetch` are its verbs.

function makeQueue(db) {
  return {
    fetch: async function (topic) {
      const rows = await db.all('select * from jobs where topic = ? and taken is null limit 10', [topic]);
      return rows.map(function (r) { return JSON.parse(r.payload); });
    },
    request: function (topic, payload) {
      return db.run('insert into jobs (topic, payload) values (?, ?)', [topic, JSON.stringify(payload)]);
    },
    get: function (topic) {
      return this.fetch(topic);
    },
  };
}

module.exports = makeQueue;
