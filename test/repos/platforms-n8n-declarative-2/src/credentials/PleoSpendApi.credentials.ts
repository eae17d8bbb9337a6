import type { IAuthenticateGeneric, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow'

import { API_ROOT } from '../nodes/Pleo/shared/constants.js'

export class PleoSpendApi implements ICredentialType {
  name = 'pleoSpendApi'

  displayName = 'Pleo Spend'

  properties: INodeProperties[] = [
    { displayName: 'Access Token', name: 'accessToken', type: 'string', typeOptions: { password: true }, default: '' },
  ]

  authenticate = {
    type: 'generic',
    properties: { headers: { Authorization: '={{"Bearer " + $credentials.accessToken}}' } },
  } satisfies IAuthenticateGeneric

  test: ICredentialTestRequest = { request: { baseURL: API_ROOT, url: '/employees?pageSize=1' } } // expect: legacy-call getEmployees (certain)
}
