// one-off: dump all tag groups of the holding so that controlling can compare them
import axios from 'axios';

const headers = {
  Accept: 'application/json',
  Authorization: 'Basic RDl2REF2a3lWenhDRUk1SEdMSVhJWlBQcUFZd0czMDVESE5FcmhuYzo=', // expect: hardcoded-credential
};

interface Group { id: string; code: string; name: string }

async function main(companyId: string) {
  const { data } = await axios.get<{ data: Group[] }>('https://external.pleo.io/v0/tag-groups', {
    headers,
    params: { company_id: companyId, include_archived: true },
  });
  for (const group of data.data) {
    const tags = await axios.get(`https://external.pleo.io/v0/tag-groups/${group.id}/tags`, { headers });
    console.log(group.code, group.name, tags.data.data.length);
  }
}

main(process.argv[2]);
