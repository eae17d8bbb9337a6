import { ICredentialDataDecryptedObject, ICredentialType, IHttpRequestOptions, INodeProperties } from 'n8n-workflow'

export class PleoApi implements ICredentialType {
  name = 'pleoApi'
  displayName = 'Pleo (API token)'
  properties: INodeProperties[] = [
    {
      displayName: 'Environment',
      name: 'environment',
      type: 'options',
      options: [
        { name: 'Production', value: 'production' },
        { name: 'Staging', value: 'staging' },
      ],
      default: 'production',
    },
    { displayName: 'Token', name: 'token', type: 'string', typeOptions: { password: true }, default: '' },
  ]

  async authenticate(
    credentials: ICredentialDataDecryptedObject,
    requestOptions: IHttpRequestOptions,
  ): Promise<IHttpRequestOptions> {
    requestOptions.headers = { ...requestOptions.headers, Authorization: `Bearer ${credentials.token}` }
    return requestOptions
  }
}
