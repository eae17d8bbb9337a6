import { RestClient } from "./rest-client.js";

export class TripletexClient extends RestClient {
  constructor(token: string, baseUrl = "https://tripletex.no/v2") {
    super({ token, baseUrl });
  }

  departments() {
    return this.get<{ values: { number: string }[] }>("/department", { count: 1000 });
  }

  accounts() {
    return this.get("/accounts");
  }

  createTag(groupId: string, code: string) {
    return this.post(`/tag-groups/${groupId}/tags`, { code });
  }
}
