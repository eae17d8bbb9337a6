import { RestClient } from "./rest-client.js";

export interface PleoClientOptions {
  token: string;
  baseUrl?: string;
}

interface TagGroup { id: string; name: string }
interface Tag { id: string; code: string; hidden: boolean }

export class PleoClient extends RestClient {
  constructor({ token, baseUrl = "https://openapi.pleo.io/v1/" }: PleoClientOptions) {
    super({ baseUrl, token });
  }

  tagGroups(): Promise<TagGroup[]> {
    return this.get<TagGroup[]>("/tag-groups", { archived: false }); // expect: legacy-call getTagGroups
  }

  tags(groupId: string) {
    return this.get<Tag[]>(`/tag-groups/${groupId}/tags`); // expect: legacy-call getTags
  }

  async addTag(groupId: string, code: string): Promise<Tag> {
    return this.post<Tag>(`/tag-groups/${groupId}/tags`, { code }); // expect: legacy-call createTag
  }

  async hideTag(groupId: string, tag: Tag): Promise<void> {
    await this.patch(`/tag-groups/${groupId}/tags/${tag.id}`, { hidden: true }); // expect: legacy-call updateTag
  }

  taxCodes() {
    return this.get<{ id: string; name: string }[]>("/tax-codes"); // expect: legacy-call getTaxCodes
  }
}

/** Successor API; we move over family by family. */
export class PleoExternalClient extends RestClient {
  constructor(token: string) {
    super({ baseUrl: "https://external.pleo.io", token });
  }

  companies() {
    return this.get<{ data: { id: string }[] }>("/v1/companies");
  }
}
