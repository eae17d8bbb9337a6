import axios from "axios";

export async function invoices(since: string) {
    const all: any[] = [];
    let page: number | null = 1;
    while (page) {
        const { data } = await axios.get("https://thirdparty.qonto.com/v2/supplier_invoices", {
            params: { page, per_page: 100, dateFrom: since, pageSize: 100 },
            headers: { Authorization: `${process.env.QONTO_SLUG}:${process.env.QONTO_SECRET}` },
        });
        all.push(...data.supplier_invoices);
        page = data.meta.next_page;
    }
    return all;
}
