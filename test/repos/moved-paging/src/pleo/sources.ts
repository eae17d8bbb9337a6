import { collect, collectGet, http } from "./paginate";

const company_id = process.env.PLEO_COMPANY_ID;

export const entries = (from: string) =>
    collect("/v1/accounting-entries:search", { includeDeleted: true, bookkeepingDateStart: from }, { company_id });

export const entriesForAll = (from: string) =>
    collect("/v1/accounting-entries:search", { includeDeleted: true, bookkeepingDateStart: from }, {}); // expect: legacy-parameter

export const vendors = () => collect("/v1/vendors:search", {}, { company_id });

export const taxCodes = () => collect("/v0/tax-codes:search", {}, { company_id });

export const employees = () => collectGet("/v2/employees", { companyId: company_id });

export const employeesOld = () => collectGet("/v1/employees"); // expect: unknown-external-call

export const companies = () => collectGet("/v1/companies");

export const jobs = () => collectGet("/v3/export-jobs", { company_id });

export const jobsOld = () => collectGet("/v2/export-jobs", { company_id }); // expect: superseded-external-call

export const teams = () => collectGet("/v1/teams"); // expect: unknown-external-call

/** Port of the offset loop we had; wrong in three places. */
export async function entriesOffset(from: string): Promise<any[]> {
    const rows: any[] = [];
    let pageOffset: number | null = 0;
    while (pageOffset !== null) {
        const res = await http.post("/v1/accounting-entries:search", { includeDeleted: false, performedAtStart: from }, { // expect: legacy-parameter
            params: { company_id, pageOffset, pageSize: 100 },
        });
        rows.push(...res.data.data);
        pageOffset = res.data.metadata.pageInfo.nextPageOffset; // expect: legacy-field
    }
    return rows;
}

export async function employeePages(): Promise<number> {
    const { data } = await http.get("/v2/employees", { params: { companyId: company_id, pageSize: 50 } }); // expect: legacy-parameter
    return Math.ceil(data.metadata.pageInfo.totalCount / 50); // expect: legacy-field
}

export async function employeeTotal(): Promise<number> {
    const { data } = await http.get("/v2/employees", { params: { companyId: company_id, limit: 1 } });
    return data.pagination.total;
}
