import {
  IDataObject, IExecuteFunctions, ILoadOptionsFunctions, INodeExecutionData, INodePropertyOptions, INodeType,
  INodeTypeDescription, NodeConnectionType, NodeOperationError,
} from 'n8n-workflow'
import * as expense from './actions/expense'
import * as team from './actions/team'
import { pages } from './transport'

export class Pleo implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Pleo',
    name: 'pleo',
    icon: 'file:pleo.svg',
    group: ['transform'],
    version: [2, 2.1],
    description: 'Read expenses and keep teams in order',
    defaults: { name: 'Pleo' },
    inputs: [NodeConnectionType.Main],
    outputs: [NodeConnectionType.Main],
    credentials: [{ name: 'pleoApi', required: true }],
    properties: [...expense.get.description],
  }

  methods = {
    loadOptions: {
      async employees(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
        const list: INodePropertyOptions[] = []
        for await (const page of pages.call(this, '/employees', 'employees')) { // expect: legacy-call getEmployees (likely)
          for (const e of page as IDataObject[]) list.push({ name: `${e.firstName} ${e.lastName}`, value: e.id as string })
        }
        return list
      },
    },
  }

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const out: INodeExecutionData[] = []
    const resource = this.getNodeParameter('resource', 0) as string
    const operation = this.getNodeParameter('operation', 0) as string
    for (let i = 0; i < this.getInputData().length; i++) {
      switch (`${resource}:${operation}`) {
        case 'expense:get':
          out.push(...(await expense.get.execute.call(this, i)))
          break
        case 'expense:getMany':
          out.push(...(await expense.getMany.execute.call(this, i)))
          break
        case 'expense:markExported':
          out.push(...(await expense.markExported.execute.call(this, i)))
          break
        case 'team:membership':
          out.push(...(await team.membership.call(this, i)))
          break
        default:
          throw new NodeOperationError(this.getNode(), `The operation "${operation}" is not known`)
      }
    }
    return [out]
  }
}
