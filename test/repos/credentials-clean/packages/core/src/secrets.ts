import { SecretManagerServiceClient } from '@google-cloud/secret-manager';

const PLEO_KEY_RESOURCE = 'projects/fleetcost-prod/secrets/pleo-api-key/versions/latest';
const PLEO_STAGING_KEY_RESOURCE = 'projects/fleetcost-stage/secrets/pleo-api-key/versions/latest';

const sm = new SecretManagerServiceClient();

async function access(name: string): Promise<string> {
  const [version] = await sm.accessSecretVersion({ name });
  const payload = version.payload?.data?.toString();
  if (!payload) throw new Error(`empty secret ${name}`);
  return payload;
}

export const pleoKey = (stage: 'prod' | 'stage') =>
  access(stage === 'prod' ? PLEO_KEY_RESOURCE : PLEO_STAGING_KEY_RESOURCE);
