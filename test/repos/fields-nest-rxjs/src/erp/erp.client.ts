import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';
import { ErpDocument } from '../pleo/dto/expense.dto';

interface ErpAnswer {
  status: string;
  supplier: { CIF: string };
  metadata: { pageInfo: { totalCount: number } };
}

@Injectable()
export class ErpClient {
  constructor(private readonly http: HttpService) {}

  async post(documents: ErpDocument[]): Promise<number> {
    const { data } = await firstValueFrom(
      this.http.post<ErpAnswer>('https://erp.example.com/api/documents', { documents }),
    );
    if (data.status !== 'OK') throw new Error(`ERP refused ${data.supplier.CIF}`);
    return data.metadata.pageInfo.totalCount;
  }
}
