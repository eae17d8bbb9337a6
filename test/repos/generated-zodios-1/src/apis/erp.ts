import { makeApi, makeEndpoint, Zodios } from "@zodios/core";
import { z } from "zod";

const getTagGroups = makeEndpoint({
  method: "get",
  path: "/tag-groups",
  alias: "getTagGroups",
  response: z.array(z.object({ code: z.string(), label: z.string() })),
});

const getTags = makeEndpoint({
  method: "get",
  path: "/tag-groups/:tagGroupId/tags",
  alias: "getTags",
  response: z.array(z.object({ code: z.string(), closed: z.boolean() })),
});

// same shape, the ERP of the group
export const erp = new Zodios(process.env.ERP_URL ?? "https://erp.fjordkraft.example/api/v2", makeApi([getTagGroups, getTags]), {
  axiosConfig: { headers: { "x-api-key": process.env.ERP_KEY } },
});
