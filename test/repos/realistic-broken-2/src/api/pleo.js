// @flow strict-local
import request from 'superagent';
import type { Dispatch } from '../types';

export type Row = {|
  +id: string,
  +amount: ?number,
  +tags?: Array<string>,
|};

export opaque type Token: string = string;

const HOST: string = 'https://openapi.pleo.io';

export function accounts(token: Token): Promise<Array<Row>> {
  return request // expect: legacy-call getAccounts
    .get(HOST + '/v1/accounts')
    .set('Authorization', `Bearer ${token}`)
    .then((res) => res.body.accounts);
}

export const loadGroups = (token: ?Token) => async (dispatch: Dispatch<any>): Promise<void> => {
  const res = await fetch(`${HOST}/v1/account-groups`, { headers: { Authorization: `Bearer ${(token: any)}` } }); // expect: legacy-call getAccountGroups
  dispatch({ type: 'GROUPS', groups: (await res.json()).accountGroups });
};

export async function ledger(id: string): Promise<?Row> {
  const res = await fetch('https://ledger.portal.example/v1/accounts/' + id);
  return res.ok ? ((await res.json(): any): Row) : null;
}
