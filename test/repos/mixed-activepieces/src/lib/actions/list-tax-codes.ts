import { createAction, Property } from '@activepieces/pieces-framework';
import { httpClient, HttpMethod } from '@activepieces/pieces-common';
import { pleoAuth } from '../../index';
import { callPleo } from '../common';

type TaxCode = { id: string; code: string; rate: string };

export const listTaxCodes = createAction({
  name: 'list_tax_codes',
  auth: pleoAuth,
  displayName: 'List tax codes',
  description: 'Lists the tax codes of the company; can compare with Lexware',
  props: { lexwareKey: Property.ShortText({ displayName: 'Lexware key', required: false }) },
  async run({ auth, propsValue }) {
    const { taxCodes } = await callPleo<{ taxCodes: TaxCode[] }>(auth, HttpMethod.GET, '/tax-codes'); // expect: legacy-call getTaxCodes (certain)
    if (!propsValue.lexwareKey) return { taxCodes };
    const other = await httpClient.sendRequest<TaxCode[]>({
      method: HttpMethod.GET,
      url: 'https://api.lexware.io/v1/tax-codes',
      headers: { Authorization: `Bearer ${propsValue.lexwareKey}` },
    });
    return { taxCodes, missing: other.body.filter((o) => !taxCodes.some((t) => t.code === o.code)) };
  },
});
