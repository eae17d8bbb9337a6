import { send, type Upstream } from './send.js';

/** `resource(upstream)('GET', '/things')` reads nicer where one upstream is used a lot. */
export default function resource(upstream: Upstream) {
  return <T>(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown) =>
    send<T>(upstream, method, path, body);
}
