import { SecretManagerServiceClient } from '@google-cloud/secret-manager'
import pMemoize from 'p-memoize'

const client = new SecretManagerServiceClient()

export const secretOf = pMemoize(async (name: string): Promise<string> => {
  const [version] = await client.accessSecretVersion({
    name: `projects/${process.env.GCP_PROJECT}/secrets/${name}/versions/latest`,
  })
  return version.payload!.data!.toString()
})
