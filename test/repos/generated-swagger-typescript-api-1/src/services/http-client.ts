/** A smaller relative of the generated client, for the wiki that holds the tag policy. */
export class WikiClient {
  public baseUrl = "https://wiki.halden.example/rest/api";

  constructor(private readonly token: string) {}

  private request = async <T>({ path, method }: { path: string; method: string }): Promise<T> => {
    const res = await fetch(`${this.baseUrl}${path}`, { method, headers: { Authorization: `Bearer ${this.token}` } });
    return res.json() as Promise<T>;
  };

  tagGroups = {
    list: () => this.request<{ name: string; attributes: string[] }[]>({ path: `/tag-groups`, method: "GET" }),
    one: (id: string) => this.request<{ name: string }>({ path: `/tag-groups/${id}`, method: "GET" }),
  };
}
