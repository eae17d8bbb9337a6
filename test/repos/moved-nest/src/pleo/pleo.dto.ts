export class PageDto<T> {
  data: T[];
  pagination: { hasNextPage: boolean; endCursor?: string };
}

export class MoneyDto {
  currency: string;
  minors: number;
}

export class EntryDto {
  id: string;
  employeeId?: string;
  performedAt: string;
  status: string;
  exportStatus: string;
  note?: string;
  transactionValue: MoneyDto;
  supplier?: { cif?: string; documentNumber?: string };
}

export class EmployeeDto {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  code?: string;
}
