import { HttpClientBuilder, type HttpClient } from "./http/builder.ts";

export type Vendor = "pleo" | "agicap" | "factorial";

const throwOnError = (res: Response) => {
  if (!res.ok) throw new Error(`HTTP ${res.status}`);
};

export const pleo = new HttpClientBuilder()
  .withBase("https://openapi.pleo.io/v1")
  .withBearer(process.env.PLEO_API_TOKEN!)
  .onResponse(throwOnError)
  .build();

export const factorial = new HttpClientBuilder()
  .withBase("https://api.factorialhr.com/api/v1")
  .withHeader("x-api-key", process.env.FACTORIAL_KEY!)
  .onResponse(throwOnError)
  .build();

/** Statement style, because agicap needs a header only sometimes. */
export function agicap(entity?: string): HttpClient {
  const builder = new HttpClientBuilder();
  builder.withBase("https://openapi.agicap.com/public");
  builder.withBearer(process.env.AGICAP_TOKEN!);
  if (entity) builder.withHeader("x-entity", entity);
  return builder.build();
}
