import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import once from "lodash/once.js";

const manager = once(() => new SecretsManagerClient({ region: "eu-north-1" }));

/** @param {string} id */
export async function secret(id) {
  const answer = await manager().send(new GetSecretValueCommand({ SecretId: id }));
  return answer.SecretString;
}
