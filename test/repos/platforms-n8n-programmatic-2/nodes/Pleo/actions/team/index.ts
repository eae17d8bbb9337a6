import type { IExecuteFunctions, IHttpRequestMethods, INodeExecutionData } from 'n8n-workflow'
import { NodeOperationError } from 'n8n-workflow'
import { apiRequest } from '../../transport'

/** Teams have only two write operations, so they live in one file. */
export async function membership(this: IExecuteFunctions, index: number): Promise<INodeExecutionData[]> {
  const teamId = this.getNodeParameter('teamId', index) as string
  const employeeId = this.getNodeParameter('employeeId', index) as string
  const action = this.getNodeParameter('action', index) as string

  let method: IHttpRequestMethods
  switch (action) {
    case 'add':
      method = 'PUT'
      break
    case 'remove':
      method = 'DELETE'
      break
    default:
      throw new NodeOperationError(this.getNode(), `Unknown action ${action}`, { itemIndex: index })
  }
  await apiRequest.call(this, method, `/teams/${teamId}/employees/${employeeId}`) // expect: legacy-call addTeamEmployee (likely), legacy-call deleteTeamEmployee (likely)
  return [{ json: { teamId, employeeId, action } }]
}
