import { injectable, inject } from 'tsyringe';

export interface Transport {
  call<T>(method: string, path: string, opts?: { query?: Record<string, string>; body?: unknown }): Promise<T>;
}

@injectable()
export class PleoTransport implements Transport {
  constructor(@inject('pleo.key') private readonly key: string) {}

  async call<T>(method: string, path: string, opts: { query?: Record<string, string>; body?: unknown } = {}): Promise<T> {
    const qs = opts.query ? `?${new URLSearchParams(opts.query)}` : '';
    const res = await fetch(`https://external.pleo.io${path}${qs}`, {
      method,
      headers: { Authorization: `Basic ${Buffer.from(this.key + ':').toString('base64')}`, 'Content-Type': 'application/json' },
      body: opts.body === undefined ? undefined : JSON.stringify(opts.body),
    });
    if (!res.ok) throw Object.assign(new Error(`${method} ${path} -> ${res.status}`), { status: res.status });
    return res.status === 204 ? (undefined as T) : ((await res.json()) as T);
  }
}
