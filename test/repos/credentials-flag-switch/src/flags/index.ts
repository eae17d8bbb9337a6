import { init, type LDClient } from '@launchdarkly/node-server-sdk';

let client: LDClient | undefined;

async function launchDarkly(): Promise<LDClient> {
  if (!client) {
    client = init(process.env.LAUNCHDARKLY_SDK_KEY ?? '');
    await client.waitForInitialization({ timeout: 5 });
  }
  return client;
}

/** Is the flag on for this company? Rolled out by percentage, so the answer differs per company. */
export async function isOn(flag: string, companyId: string): Promise<boolean> {
  const ld = await launchDarkly();
  return ld.variation(flag, { kind: 'company', key: companyId }, false);
}
