import type { INodeProperties } from 'n8n-workflow';

export const teamOperations: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['team'] } },
		options: [
			{
				name: 'Get Many',
				value: 'getMany',
				action: 'Get many teams',
				routing: { request: { url: '/teams', qs: { pageSize: 25 } } }, // expect: legacy-call getTeams
			},
			{
				name: 'Rename',
				value: 'rename',
				action: 'Rename a team',
				routing: { request: { method: 'PUT', url: '=/teams/{{ $parameter.teamId }}', body: { name: '={{$parameter.name}}' } } }, // expect: legacy-call updateTeam (certain)
			},
		],
		default: 'getMany',
	},
];
