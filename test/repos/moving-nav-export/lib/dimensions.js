const fs = require('fs');

// dimensions.csv is maintained by finance: kind;pleoId;navCode
function load(file) {
  const rows = fs.readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean).map((l) => {
    const [type, id, code] = l.split(';');
    return { type, id, code };
  });
  const accounts = new Map(rows.filter((r) => r.type === 'account').map((r) => [r.id, r.code]));
  const groups = new Map(rows.filter((r) => r.type === 'group').map((r) => [r.id, r.code]));
  return {
    account: (id) => accounts.get(id) || '9999',
    code: (id) => groups.get(id) || 'NONE',
  };
}

module.exports = { load };
