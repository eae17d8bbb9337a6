import type { NangoAction, PersonioEmployee } from '../../models';

export default async function runAction(nango: NangoAction): Promise<PersonioEmployee[]> {
  const response = await nango.get<{ data: PersonioEmployee[] }>({
    baseUrlOverride: 'https://api.personio.de',
    endpoint: '/v1/employees',
    params: { limit: 200 },
    retries: 10,
  });
  return response.data.data;
}
