import got from 'got'
import { Gateway, Verb } from './ports'

export class HttpGateway implements Gateway {
  constructor(
    private readonly origin: string,
    private readonly credential: () => string,
  ) {}

  async send<T>(verb: Verb, resource: string, body?: object): Promise<T> {
    const answer = await got(`${this.origin}${resource}`, {
      method: verb,
      json: body,
      headers: { authorization: this.credential() },
      responseType: 'json',
    })
    return answer.body as T
  }
}
