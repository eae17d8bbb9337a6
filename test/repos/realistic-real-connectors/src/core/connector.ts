export interface Credentials {
  token: string;
  baseUrl?: string;
}

export interface Person {
  externalId: string;
  email: string;
}

export interface Connector {
  readonly id: string;
  people(): Promise<Person[]>;
  invite?(email: string): Promise<string>;
  remove?(externalId: string): Promise<void>;
}

export type ConnectorFactory = (credentials: Credentials) => Connector;
