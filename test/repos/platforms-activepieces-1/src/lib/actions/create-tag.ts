import { AuthenticationType, httpClient, HttpMethod } from '@activepieces/pieces-common';
import { createAction, Property } from '@activepieces/pieces-framework';
import { pleoAuth } from '../../index';
import { tagGroupProp } from '../common/props';

export const createTag = createAction({
  name: 'create_tag',
  auth: pleoAuth,
  displayName: 'Create Tag',
  description: 'Adds a tag to a group',
  props: {
    tagGroupId: tagGroupProp,
    attributes: Property.Object({ displayName: 'Attributes', description: 'Attribute ID → value', required: true }),
  },
  run: async (context) => {
    const url = new URL('https://openapi.pleo.io/');
    url.pathname = `/v1/tag-groups/${context.propsValue.tagGroupId}/tags`;

    const attributeValues = Object.entries(context.propsValue.attributes).map(([attributeId, value]) => ({ attributeId, value }));
    const response = await httpClient.sendRequest({ // expect: legacy-call createTag
      method: HttpMethod.POST,
      url: url.toString(),
      body: { attributeValues },
      authentication: { type: AuthenticationType.BEARER_TOKEN, token: context.auth },
    });
    return response.body;
  },
});
