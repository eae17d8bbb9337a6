import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { pleoFor } from "~/services/pleo.server";
import { requireSession } from "~/services/session.server";

interface Account {
  id: string;
  name: string;
  accountNumber?: string;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pleo = pleoFor(await requireSession(request));
  const account = await pleo.get<Account>(`/accounts/${params.accountId}`); // expect: legacy-call getAccount
  return json({ account });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const pleo = pleoFor(await requireSession(request));
  const form = await request.formData();

  switch (form.get("intent")) {
    case "delete":
      await pleo.destroy(`/accounts/${params.accountId}`); // expect: legacy-call deleteAccount
      return redirect("/accounts");
    case "rename":
      await pleo.put(`/accounts/${params.accountId}`, { name: String(form.get("name")) }); // expect: legacy-call updateAccount
      return json({ ok: true });
    default:
      throw new Response("unknown intent", { status: 400 });
  }
}

export default function AccountRoute() {
  const { account } = useLoaderData<typeof loader>();
  return (
    <Form method="post">
      <input name="name" defaultValue={account.name} />
      <button name="intent" value="rename">rename</button>
      <button name="intent" value="delete">delete</button>
    </Form>
  );
}
