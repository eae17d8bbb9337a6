export class Transport {
  constructor(
    private origin: string,
    private token: string,
  ) {}

  get(path: string) {
    return fetch(`${this.origin}${path}`, { headers: { Authorization: `Bearer ${this.token}` } });
  }

  delete(path: string) {
    return fetch(`${this.origin}${path}`, { method: 'DELETE', headers: { Authorization: `Bearer ${this.token}` } });
  }
}
