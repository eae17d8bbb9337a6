// The old Open API. Only what the new one cannot do yet.
export class OpenApiClient {
  private static readonly root = 'https://openapi.pleo.io/v1';
  #bearer: string;

  constructor({ token }: { token: string }) {
    this.#bearer = `Bearer ${token}`;
  }

  #auth() {
    return { Authorization: this.#bearer };
  }

  async createTeam(name: string, code?: string) {
    const res = await fetch(`${OpenApiClient.root}/teams`, {
      method: 'POST',
      headers: { ...this.#auth(), 'Content-Type': 'application/json' },
      body: JSON.stringify({ name, code }),
    });
    return res.json() as Promise<{ id: string }>;
  }

  async inviteEmployee(email: string) {
    const res = await fetch(`${OpenApiClient.root}/employees`, {
      method: 'POST',
      headers: { ...this.#auth(), 'Content-Type': 'application/json' },
      body: JSON.stringify({ email }),
    });
    return res.json() as Promise<{ id: string }>;
  }
}
