import { AccountGroupsApi, Configuration } from '../../gen/pleo/index'
import config from '../lib/config.js'
import { erp } from '../lib/http.js'

const api = new AccountGroupsApi(
  new Configuration({ basePath: config.pleo.url, accessToken: config.pleo.token }),
)

export async function categoriesOfPleo() {
  const { data } = await api.getAccountGroupsV11(0)
  return data.accountGroups.filter((g) => !g.hidden).map(({ id, name }) => ({ id, name }))
}

export const categoriesOfErp = () => erp.get('/account-categories').then((r) => r.data)
