/** An amount in the smallest unit of its currency: 6580 is 65.80 GBP. */
export interface Money {
  minors: number;
  currency: string;
}

export interface AccountingEntry {
  id: string;
  note?: string;
  employeeId?: string;
  accountId?: string;
  performedAt: string;
  totalBillValue?: Money;
  receiptIds: string[];
}

export interface Receipt {
  id: string;
  url: string;
  mimeType: string;
}

export interface Account {
  id: string;
  name: string;
  code?: string;
}

/** An entry in a running export job, with all that the ledger needs. Its amounts are in cents. */
export interface ExportItem {
  accountingEntryId: string;
  date: string;
  note?: string;
  amount: { inWalletCurrency?: { value: number; currency: string } };
}
