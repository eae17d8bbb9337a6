export interface Line {
  vendor: 'pleo' | 'spendesk' | 'qonto' | 'fortnox';
  id: string;
  amount: number;
  currency: string;
  date: string;
}

export type Fetched = Promise<Line[]>;
