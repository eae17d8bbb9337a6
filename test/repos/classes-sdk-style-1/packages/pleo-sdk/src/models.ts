export interface Expense {
  id: string;
  employeeId?: string | null;
  status: string;
}

export interface Employee {
  id: string;
  email: string;
  code?: string | null;
}

export interface TagGroup {
  id: string;
  name: string;
  archived: boolean;
}
