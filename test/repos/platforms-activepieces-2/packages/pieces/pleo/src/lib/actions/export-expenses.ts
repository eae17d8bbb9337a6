import { HttpMethod } from '@activepieces/pieces-common';
import { createAction, Property } from '@activepieces/pieces-framework';
import { pleoAuth } from '../common/auth';
import { pleoApiCall, pleoPaginatedApiCall } from '../common/client';

export const exportExpenses = createAction({
	auth: pleoAuth,
	name: 'export_expenses',
	displayName: 'Export queued expenses',
	description: 'Takes all queued expenses and marks them as exporting',
	props: {
		tagId: Property.ShortText({ displayName: 'Tag ID', required: false }),
		mark: Property.Checkbox({ displayName: 'Mark as exporting', required: false }),
	},
	async run(context) {
		const { tagId, mark } = context.propsValue;
		const expenses = await pleoPaginatedApiCall<{ id: string }>({ // expect: legacy-call getExpenses (certain)
			token: context.auth,
			method: HttpMethod.GET,
			resourceUri: '/expenses',
			query: { status: 'QUEUED', tagId },
			key: 'expenses',
		});

		if (mark && expenses.length > 0) {
			await pleoApiCall({ // expect: legacy-call updateExpenses (certain)
				token: context.auth,
				method: HttpMethod.PUT,
				resourceUri: '/expenses',
				body: { expenseIds: expenses.map((e) => e.id), status: 'EXPORTING' },
			});
		}
		return expenses;
	},
});
