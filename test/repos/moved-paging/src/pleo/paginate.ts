import axios, { AxiosInstance } from "axios";

const PAGE = 100;

export const http: AxiosInstance = axios.create({
    baseURL: "https://external.pleo.io",
    auth: { username: process.env.PLEO_KEY || "", password: "" },
});

/** Cursor paging for POST searches; path and body from the caller. */
export async function collect(path: string, body: object, query: Record<string, any>): Promise<any[]> {
    const rows: any[] = [];
    let after: string | undefined;
    do {
        const { data } = await http.post(path, body, { params: { ...query, limit: PAGE, after } });
        rows.push(...data.data);
        after = data.pagination.hasNextPage ? data.pagination.endCursor : undefined;
    } while (after);
    return rows;
}

/** Same for GET lists. */
export async function collectGet(path: string, query: Record<string, any> = {}): Promise<any[]> {
    const rows: any[] = [];
    let offset = 0;
    for (;;) {
        const res = await http.get(path, { params: { ...query, offset, limit: 500 } });
        rows.push(...res.data.data);
        if (!res.data.pagination.hasNextPage) break;
        offset += 500;
    }
    return rows;
}
