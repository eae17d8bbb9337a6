import type { INodeProperties } from 'n8n-workflow'

const show = { resource: ['expense'], operation: ['getMany'] }

export const expenseGetManyDescription: INodeProperties[] = [
  {
    displayName: 'Tag Group Name or ID',
    name: 'tagGroup',
    type: 'options',
    default: '',
    description: 'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
    displayOptions: { show },
    typeOptions: {
      loadOptions: {
        routing: {
          request: { method: 'GET', url: '/tag-groups' }, // expect: legacy-call getTagGroups
          output: {
            postReceive: [
              { type: 'setKeyValue', properties: { name: '={{$responseItem.name}}', value: '={{$responseItem.id}}' } },
              { type: 'sort', properties: { key: 'name' } },
            ],
          },
        },
      },
    },
  },
  {
    displayName: 'Export Status',
    name: 'status',
    type: 'options',
    options: [
      { name: 'Queued', value: 'QUEUED' },
      { name: 'Exported', value: 'EXPORTED' },
    ],
    default: 'QUEUED',
    displayOptions: { show },
    routing: { send: { type: 'query', property: 'status' } },
  },
]
