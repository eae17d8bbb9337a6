import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { AxiosRequestConfig } from 'axios';
import { firstValueFrom, map } from 'rxjs';
import { EntryDto, EmployeeDto, PageDto } from './pleo.dto';
import { PLEO_HOST, PleoPath } from './pleo.constants';

@Injectable()
export class PleoService {
  private readonly logger = new Logger(PleoService.name);
  private readonly companyId: string;

  constructor(
    private readonly http: HttpService,
    private readonly config: ConfigService,
  ) {
    this.companyId = this.config.getOrThrow<string>('PLEO_COMPANY_ID');
  }

  private get options(): AxiosRequestConfig {
    return { auth: { username: this.config.getOrThrow<string>('PLEO_KEY'), password: '' } };
  }

  async entries(after?: string): Promise<PageDto<EntryDto>> {
    const { data } = await firstValueFrom(
      this.http.post<PageDto<EntryDto>>(
        `${PLEO_HOST}${PleoPath.Entries}`,
        { includeDeleted: false, status: ['COMPLETED'] },
        { ...this.options, params: { company_id: this.companyId, after } },
      ),
    );
    return data;
  }

  async entriesOf(employeeId: string): Promise<EntryDto[]> {
    const page = await firstValueFrom(
      this.http.get<PageDto<EntryDto>>(`${PLEO_HOST}${PleoPath.Entries}`, { ...this.options, params: { company_id: this.companyId, employeeId } }).pipe( // expect: unknown-external-call
        map((r) => r.data),
      ),
    );
    return page.data;
  }

  async entry(id: string): Promise<EntryDto> {
    const res = await this.http.axiosRef.get<{ data: EntryDto }>(`${PLEO_HOST}${PleoPath.Entry}/${id}`, this.options);
    return res.data.data;
  }

  async listEntries(): Promise<unknown> {
    const res = await this.http.axiosRef.get(PLEO_HOST + PleoPath.Entry, this.options); // expect: unknown-external-call
    return res.data;
  }

  async employee(email: string): Promise<EmployeeDto | undefined> {
    const { data } = await firstValueFrom(this.http.get<PageDto<EmployeeDto>>(PLEO_HOST + PleoPath.Employees, { ...this.options, params: { email } }));
    return data.data[0];
  }

  async employeeLegacy(id: string): Promise<unknown> {
    const { data } = await firstValueFrom(this.http.get(`${PLEO_HOST}${PleoPath.EmployeesLegacy}/${id}`, this.options)); // expect: unknown-external-call
    return data;
  }

  async companies(): Promise<string[]> {
    const { data } = await this.http.axiosRef.get<PageDto<{ id: string }>>(PLEO_HOST + PleoPath.Companies, this.options);
    return data.data.map((c) => c.id);
  }

  async balance(): Promise<unknown> {
    const { data } = await this.http.axiosRef.get(PLEO_HOST + PleoPath.Balance, this.options); // expect: unknown-external-call
    this.logger.debug('balance read');
    return data;
  }

  async taxCodes(): Promise<unknown[]> {
    const { data } = await this.http.axiosRef.post(PLEO_HOST + PleoPath.TaxCodes, { hidden: false }, { ...this.options, params: { company_id: this.companyId } }); // expect: legacy-parameter
    return data.data;
  }
}
