import { HttpService } from '@nestjs/axios';
import { ConfigService } from '@nestjs/config';
import { Test } from '@nestjs/testing';
import { of } from 'rxjs';
import { PleoExpensesService } from './pleo-expenses.service';

describe('PleoExpensesService', () => {
  const http = { get: jest.fn(), put: jest.fn(), axiosRef: { get: jest.fn() } };
  let service: PleoExpensesService;

  beforeEach(async () => {
    const moduleRef = await Test.createTestingModule({
      providers: [
        PleoExpensesService,
        { provide: HttpService, useValue: http },
        { provide: ConfigService, useValue: { get: (key: string) => (key === 'pleo.baseUrl' ? 'https://openapi.pleo.io/v1' : 'token') } },
      ],
    }).compile();
    service = moduleRef.get(PleoExpensesService);
  });

  it('exports what is queued', async () => {
    http.get.mockReturnValue(of({ data: { expenses: [{ id: '1' }] } }));
    http.put.mockReturnValue(of({ data: {} }));
    await expect(service.exportQueued()).resolves.toBe(1);
    expect(http.get).toHaveBeenCalledWith('https://openapi.pleo.io/v1/expenses', expect.anything());
  });
});
