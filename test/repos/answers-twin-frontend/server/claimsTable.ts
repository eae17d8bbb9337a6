import { Pool } from 'pg';

const pool = new Pool();

export interface ClaimRecord { id: string; status: string; type: string; employeeCode: string; pleoId?: string; performedAt?: string }

export const claimsTable = {
  async byId(id: string): Promise<ClaimRecord | undefined> {
    const { rows } = await pool.query('select * from claims where id = $1', [id]);
    return rows[0];
  },
  async update(id: string, patch: Partial<ClaimRecord>) {
    const { status, type, pleoId, performedAt } = patch;
    await pool.query('update claims set status=$2, type=$3, pleo_id=$4, performed_at=$5 where id=$1', [id, status, type, pleoId, performedAt]);
  },
};
