// The parameter already holds base64("<key>:"), written by terraform.
const authorization = `Basic ${process.env.PLEO_BASIC_AUTH}`;

export const handler = async ({ groupId, tags }) => {
  const results = [];
  for (const tag of tags) {
    const res = await fetch(`https://external.pleo.io/v0/tag-groups/${groupId}/tags`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ ...tag, archived: false }),
    });
    results.push(res.status);
  }
  return results;
};
