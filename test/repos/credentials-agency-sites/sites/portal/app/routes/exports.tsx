import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { pleo } from "~/services/pleo.server";

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const { data } = await pleo.call<{ data: { id: string } }>("POST", `/v3/export-jobs?company_id=${form.get("company")}`, { vendor: "portal" });
  return redirect(`/exports/${data.id}`);
}

export default function Exports() {
  return (
    <Form method="post">
      <input name="company" required />
      <button>Export</button>
    </Form>
  );
}
