import axios from 'axios';
import { config } from '../config.js';

const { accessToken, companyId, host } = config.pleo;

/** One-off lookups; not worth going through the paging client. */
export async function findVendor(name: string) {
  const response = await axios({
    method: 'post',
    url: `${host}/v1/vendors:search`,
    auth: { username: accessToken, password: '' },
    data: { companyId, name },
  });
  return response.data.data[0] ?? null;
}
