export interface Money { value: number; currency: string }
export interface LegacyLine { amountSettled: Money; accountId?: string; taxCodeId?: string }
export interface LegacyExpense {
  id: string;
  employeeId: string;
  status: 'NOT_EXPORTED' | 'QUEUED' | 'EXPORTING' | 'EXPORTED';
  note?: string;
  accountId?: string;
  lines: LegacyLine[];
  supplier?: { CIF?: string; documentNumber?: string };
  cardTransaction?: { state: string; settledAt?: string; merchant?: { id: string; name: string } };
}
export interface LegacyEmployee {
  id: string; firstName: string; lastName: string; email: string; code?: string; role: string; teamId?: string;
}
export interface ExternalEmployee {
  id: string; companyId: string; firstName: string; lastName: string; email: string; code?: string; jobTitle?: string;
}
