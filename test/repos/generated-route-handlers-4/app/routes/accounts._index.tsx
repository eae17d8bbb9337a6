import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useFetcher, useLoaderData } from "@remix-run/react";
import { pleoFor } from "~/services/pleo.server";
import { requireSession } from "~/services/session.server";

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const pleo = pleoFor(await requireSession(request));
  const [{ accounts }, { accountGroups }] = await Promise.all([
    pleo.get<{ accounts: { id: string; name: string }[] }>("/accounts?pageSize=1000"), // expect: legacy-call getAccounts
    pleo.get<{ accountGroups: { id: string; name: string }[] }>("/account-groups"), // expect: legacy-call getAccountGroups
  ]);
  return json({ accounts, accountGroups });
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const { post } = pleoFor(await requireSession(request));
  const form = await request.formData();
  return json(await post("/accounts", { name: form.get("name"), accountCategoryId: form.get("group") })); // expect: legacy-call createAccount
};

export default function Accounts() {
  const { accounts } = useLoaderData<typeof loader>();
  const search = useFetcher();
  return (
    <>
      <input onChange={(e) => search.load(`/accounts/search?q=${e.currentTarget.value}`)} />
      <ul>
        {accounts.map((a) => (
          <li key={a.id}>
            <Link to={`/accounts/${a.id}`}>{a.name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
