import type { Connector, ConnectorFactory, Credentials } from './connector';
import { PleoConnector } from '../providers/pleo/connector';
import { PersonioConnector } from '../providers/personio/connector';
import { QontoConnector } from '../providers/qonto/connector';

const factories = new Map<string, ConnectorFactory>([
  ['pleo', (c) => new PleoConnector(c)],
  ['personio', (c) => new PersonioConnector(c)],
  ['qonto', (c) => new QontoConnector(c)],
]);

export function connect(id: string, credentials: Credentials): Connector {
  const factory = factories.get(id);
  if (!factory) throw new Error(`unknown provider ${id}`);
  return factory(credentials);
}
