import axios from 'axios';

let token: string | undefined;

/** The portal keeps the Pleo token of the company. */
export async function getPleoToken(): Promise<string> {
  if (!token) {
    const { data } = await axios.get<{ value: string }>('/portal-api/secrets/pleo');
    token = data.value;
  }
  return token;
}
