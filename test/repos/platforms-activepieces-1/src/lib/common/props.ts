import { AuthenticationType, httpClient, HttpMethod, HttpRequest } from '@activepieces/pieces-common';
import { Property } from '@activepieces/pieces-framework';

type TagGroup = { id: string; name: string };

export const tagGroupProp = Property.Dropdown({
  displayName: 'Tag Group',
  required: true,
  refreshers: [],
  options: async ({ auth }) => {
    if (!auth) {
      return { disabled: true, options: [], placeholder: 'Please connect your account first' };
    }
    const request: HttpRequest = {
      method: HttpMethod.GET,
      url: 'https://openapi.pleo.io/v1/tag-groups',
      queryParams: { archived: 'false' },
      authentication: { type: AuthenticationType.BEARER_TOKEN, token: auth as string },
    };
    const { body } = await httpClient.sendRequest<TagGroup[]>(request); // expect: legacy-call getTagGroups (certain)
    return {
      disabled: false,
      options: body.map((g) => ({ label: g.name, value: g.id })),
    };
  },
});
