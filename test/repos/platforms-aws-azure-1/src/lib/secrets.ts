import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

const ssm = new SSMClient({});
const cache = new Map<string, Promise<string>>();

/** Decrypted SSM parameter, once per container. */
export function secret(name: string): Promise<string> {
  let value = cache.get(name);
  if (!value) {
    value = ssm.send(new GetParameterCommand({ Name: name, WithDecryption: true })).then((r) => {
      if (!r.Parameter?.Value) throw new Error(`Parameter ${name} is empty`);
      return r.Parameter.Value;
    });
    cache.set(name, value);
  }
  return value;
}
