import { makeApi, Zodios, type ZodiosOptions } from "@zodios/core";
import { z } from "zod";

const Employee = z
  .object({ id: z.string(), firstName: z.string(), lastName: z.string(), email: z.string().email(), teamId: z.string().nullish() })
  .passthrough();
const Metadata = z.object({ pageInfo: z.object({ nextPageOffset: z.number().nullish(), totalCount: z.number() }).passthrough() });

export const schemas = {
  Employee,
  Metadata,
};

const endpoints = makeApi([
  {
    method: "get",
    path: "/employees",
    alias: "getEmployees",
    requestFormat: "json",
    parameters: [
      {
        name: "pageOffset",
        type: "Query",
        schema: z.number().optional(),
      },
      {
        name: "pageSize",
        type: "Query",
        schema: z.number().optional(),
      },
    ],
    response: z.object({ employees: z.array(Employee), metadata: Metadata }).passthrough(),
    errors: [
      {
        status: 401,
        description: `Unauthorized`,
        schema: z.void(),
      },
    ],
  },
  {
    method: "get",
    path: "/employees/:employeeId",
    alias: "getEmployee",
    requestFormat: "json",
    parameters: [
      {
        name: "employeeId",
        type: "Path",
        schema: z.string().uuid(),
      },
    ],
    response: Employee,
  },
  {
    method: "delete",
    path: "/employees/:employeeId",
    alias: "deleteEmployee",
    requestFormat: "json",
    parameters: [
      {
        name: "employeeId",
        type: "Path",
        schema: z.string().uuid(),
      },
    ],
    response: z.object({}).partial().passthrough(),
  },
]);

export const api = new Zodios(endpoints);

export function createApiClient(baseUrl: string, options?: ZodiosOptions) {
  return new Zodios(baseUrl, endpoints, options);
}
