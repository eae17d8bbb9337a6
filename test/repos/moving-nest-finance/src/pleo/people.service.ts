import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';

const HOST = 'https://external.pleo.io';

@Injectable()
export class PeopleService {
  constructor(private readonly http: HttpService) {}

  async byEmail(companyId: string, email: string) {
    const { data: body } = await firstValueFrom(this.http.get(`${HOST}/v2/employees`, { params: { companyId, email } }));
    const [hit] = body.data;
    if (!hit) return null;
    return {
      id: hit.id,
      name: `${hit.firstName} ${hit.lastName}`,
      code: hit.code,
      team: hit.teamId, // expect: legacy-field
    };
  }

  async ping(): Promise<boolean> {
    const res = await firstValueFrom(this.http.get(HOST + '/v1/employees', { validateStatus: () => true })); // expect: unknown-external-call
    return res.status === 200;
  }
}
