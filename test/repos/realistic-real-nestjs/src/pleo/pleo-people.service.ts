import { HttpService } from '@nestjs/axios';
import { Inject, Injectable } from '@nestjs/common';
import { ConfigType } from '@nestjs/config';
import { lastValueFrom } from 'rxjs';
import { pleoConfig } from '../config/configuration';

type Verb = 'get' | 'post' | 'delete';

@Injectable()
export class PleoPeopleService {
  constructor(
    private readonly httpService: HttpService,
    @Inject(pleoConfig.KEY) private readonly cfg: ConfigType<typeof pleoConfig>,
  ) {}

  async all() {
    const { employees } = await this.call<{ employees: { id: string; email: string }[] }>('get', '/employees'); // expect: legacy-call getEmployees (likely)
    return employees;
  }

  invite(email: string) {
    return this.call<{ id: string }>('post', '/employees', { email }); // expect: legacy-call createEmployee (likely)
  }

  async remove(id: string): Promise<void> {
    await this.call('delete', `/employees/${id}`); // expect: legacy-call deleteEmployee (likely)
  }

  private async call<T>(method: Verb, path: string, data?: unknown): Promise<T> {
    const res = await lastValueFrom(
      this.httpService.request<T>({
        method,
        url: this.cfg.baseUrl + path,
        data,
        headers: { Authorization: 'Bearer ' + this.cfg.token },
      }),
    );
    return res.data;
  }
}
