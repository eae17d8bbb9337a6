import { RestConnector } from './rest-connector';

export class BadgeConnector extends RestConnector {
  constructor(secret = process.env.BADGE_API_KEY ?? '') {
    super({ baseUrl: 'https://badges.opsdeck.example/api', authType: 'api-key-header', secret });
  }

  people() {
    return this.get<{ items: { email: string; active: boolean }[] }>('/people?limit=500');
  }
}

export class TicketConnector extends RestConnector {
  constructor(secret = process.env.TICKETS_TOKEN ?? '') {
    super({ baseUrl: 'https://tickets.opsdeck.example/v1', authType: 'bearer', secret });
  }

  open(subject: string) {
    return this.post<{ id: number }>('/tickets', { subject });
  }
}
