import Fastify from "fastify";
import { CompanyApi } from "../pleo-api";
import { archiveMonth } from "./archive";

const app = Fastify({ logger: true });
const company = new CompanyApi();

app.post<{ Params: { month: string } }>("/archive/:month", async (req) => ({
  stored: await archiveMonth(req.params.month),
}));

// balance tile of the intranet page
app.get("/companies/balance", async () => {
  const balance = await company.getCompanyBalance({
    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
  });
  const rates = await fetch("https://api.frankfurter.app/latest?from=EUR").then((r) => r.json());
  return { ...balance, rates };
});

await app.listen({ port: 8080, host: "0.0.0.0" });
