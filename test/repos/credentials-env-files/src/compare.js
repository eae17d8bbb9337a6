const sides = [
  { name: 'production', url: process.env.PLEO_PROD_URL, key: process.env.PLEO_PROD_KEY },
  { name: 'staging', url: process.env.PLEO_STAGING_URL, key: process.env.PLEO_STAGING_KEY },
];

for (const side of sides) {
  const res = await fetch(`${side.url}/v1/introspect`, {
    headers: { Authorization: 'Basic ' + Buffer.from(`${side.key}:`).toString('base64') },
  });
  const { data } = await res.json();
  console.log(side.name.padEnd(12), data.scope.split(' ').sort().join(' '));
}
