import type { GetServerSideProps, InferGetServerSidePropsType } from "next";

type Tag = { id: string; code: string; name: string };

export const getServerSideProps: GetServerSideProps<{ tags: Tag[] }> = async ({ res }) => {
  const accessToken = process.env.PLEO_EXTERNAL_KEY;
  const answer = await fetch("https://external.pleo.io/v0/tags:search?limit=100", {
    method: "POST",
    headers: {
      Authorization: `Basic ${Buffer.from(`${accessToken}:`).toString("base64")}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ companyId: process.env.NEXT_PUBLIC_PLEO_COMPANY_ID }),
  });
  res.setHeader("Cache-Control", "private, max-age=60");
  const { data } = await answer.json();
  return { props: { tags: data } };
};

export default function Tags({ tags }: InferGetServerSidePropsType<typeof getServerSideProps>) {
  const archive = (id: string) => fetch(`/api/tags/${id}`, { method: "DELETE" });
  return (
    <table>
      <tbody>
        {tags.map((t) => (
          <tr key={t.id}>
            <td>{t.code}</td>
            <td>{t.name}</td>
            <td><button onClick={() => archive(t.id)}>archive</button></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
