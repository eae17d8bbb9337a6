import { makeApi, Zodios } from "@zodios/core";
import { pluginToken } from "@zodios/plugins";
import { z } from "zod";

const tag = z.object({
  id: z.string(),
  tagGroupId: z.string(),
  hidden: z.boolean(),
  attributeValues: z.array(z.object({ attributeId: z.string(), value: z.string() })),
});

const tagGroup = z.object({
  id: z.string(),
  name: z.string(),
  archived: z.boolean(),
  tagAttributes: z.array(z.object({ id: z.string(), name: z.string() })),
});

const pleoApi = makeApi([
  {
    method: "get",
    path: "/tag-groups",
    alias: "getTagGroups",
    parameters: [{ name: "archived", type: "Query", schema: z.boolean().optional() }],
    response: z.array(tagGroup),
  },
  {
    method: "get",
    path: "/tag-groups/:tagGroupId/tags",
    alias: "getTags",
    response: z.array(tag),
  },
  {
    method: "post",
    path: "/tag-groups/:tagGroupId/tags",
    alias: "createTag",
    parameters: [{ name: "body", type: "Body", schema: tag.pick({ attributeValues: true }) }],
    response: tag,
  },
  {
    method: "patch",
    path: "/tag-groups/:tagGroupId/tags/:tagId",
    alias: "updateTag",
    parameters: [{ name: "body", type: "Body", schema: z.object({ hidden: z.boolean() }) }],
    response: tag,
  },
]);

export const pleo = new Zodios("https://openapi.pleo.io/v1", pleoApi);

pleo.use(pluginToken({ getToken: async () => process.env.PLEO_API_TOKEN }));
