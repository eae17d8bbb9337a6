import { defineApp } from "@pipedream/types"
import { axios } from "@pipedream/platform"

const methods = {
  _url(path: string) {
    return new URL(`v1/${path}`, "https://openapi.pleo.io/").toString()
  },

  _request(this: any, $: any, method: string, path: string, opts: Record<string, unknown> = {}) {
    const config = {
      ...opts,
      method,
      url: this._url(path),
      headers: { ...(opts.headers as object), authorization: "Bearer " + this.$auth.token },
    }
    return axios($ ?? this, config)
  },

  tagGroups(this: any, $: any) {
    return this._request($, "GET", "tag-groups") // expect: legacy-call getTagGroups (certain)
  },

  createTag(this: any, $: any, groupId: string, attributeValues: unknown[]) {
    return this._request($, "POST", `tag-groups/${groupId}/tags`, { data: { attributeValues } }) // expect: legacy-call createTag (certain)
  },

  removeTag(this: any, $: any, groupId: string, tagId: string) {
    return this._request($, "DELETE", ["tag-groups", groupId, "tags", tagId].join("/")) // expect: legacy-call deleteTag (certain)
  },
}

export default defineApp({ type: "app", app: "pleo_custom", methods })
