import type { INodeTypeDescription } from 'n8n-workflow';

export const description: INodeTypeDescription = {
	displayName: 'Pleo',
	name: 'pleo',
	icon: 'file:pleo.svg',
	group: ['transform'],
	version: 1,
	subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
	description: 'Entries, employees, vendors and accounts of Pleo',
	defaults: { name: 'Pleo' },
	inputs: ['main'],
	outputs: ['main'],
	credentials: [{ name: 'pleoApi', required: true }],
	properties: [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: ['account', 'employee', 'entry', 'job', 'tag', 'vendor'].map((v) => ({ name: v, value: v })),
			default: 'entry',
		},
		{ displayName: 'Operation', name: 'operation', type: 'string', default: 'getAll' },
		{ displayName: 'Entry ID', name: 'entryId', type: 'string', default: '' },
		{ displayName: 'Filters', name: 'filters', type: 'collection', default: {}, options: [{ displayName: 'Has Note', name: 'hasNote', type: 'boolean', default: true }] },
	],
};
