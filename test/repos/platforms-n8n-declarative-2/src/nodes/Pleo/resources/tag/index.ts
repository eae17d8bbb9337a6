import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow'

const group = '{{$parameter.tagGroup}}'

const operations: INodePropertyOptions[] = [
  {
    name: 'Get Many',
    value: 'getMany',
    action: 'Get tags',
    routing: { request: { method: 'GET', url: `=/tag-groups/${group}/tags`, qs: { hidden: false } } }, // expect: legacy-call getTags (certain)
  },
  {
    name: 'Delete',
    value: 'delete',
    action: 'Delete a tag',
    routing: { request: { method: 'DELETE', url: `=/tag-groups/${group}/tags/{{$parameter.tagId}}` } }, // expect: legacy-call deleteTag (certain)
  },
  {
    name: 'Get Tagged Items of an Export',
    value: 'exportItems',
    action: 'Get the tagged items of an export job',
    routing: { request: { method: 'GET', url: '=https://external.pleo.io/v3/export-jobs/{{$parameter.jobId}}/items' } },
  },
]

export const tagDescription: INodeProperties[] = [
  {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: ['tag'] } },
    options: operations,
    default: 'getMany',
  },
]
