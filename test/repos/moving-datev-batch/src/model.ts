export interface PleoAmount { value: number; currency: string; }

export interface PleoExpenseLine {
  amountSettled: PleoAmount;
  accountId?: string;
  taxCodeId?: string;
}

export interface PleoExpense {
  id: string;
  performedAt: string;
  note?: string;
  type: string;
  amountOriginal: PleoAmount;
  cardTransaction?: { settledAt?: string; reversedAt?: string };
  lines: PleoExpenseLine[];
  supplier?: { CIF?: string; documentNumber?: string };
}

/** a row of DATEV's Buchungsstapel */
export interface Buchung {
  umsatz: string;
  type: 'S' | 'H';
  belegdatum: string;
  belegfeld1: string;
  buchungstext: string;
  currency: string;
}
