import { $fetch } from 'ofetch';

/** Rows first land in the staging tables of the warehouse, hence the names. */
const STAGING_TABLE = 'stg_pleo_entries';
const STAGING_WAREHOUSE_KEY = process.env.STAGING_WAREHOUSE_KEY ?? '';
const pleoAuth = `Basic ${btoa(`${process.env.PLEO_API_KEY ?? ''}:`)}`;

export async function loadStaging(companyId: string) {
  const { data } = await $fetch<{ data: unknown[] }>('https://external.pleo.io/v1/accounting-entries:search', {
    method: 'POST',
    query: { company_id: companyId },
    headers: { Authorization: pleoAuth },
    body: { includeDeleted: true },
  });
  await $fetch(`https://warehouse.kvist.example/load/${STAGING_TABLE}`, {
    method: 'PUT',
    headers: { 'x-api-key': STAGING_WAREHOUSE_KEY },
    body: data,
  });
}
