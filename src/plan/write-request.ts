/** The request to send in a call's place, or the event to subscribe to. */

import { externalHost, operationById, webhookFacts } from '../catalogue/catalogue.ts';
import { lowerFirst } from '../model/first-letter.ts';
import { type Block, code, joined, text } from '../report/document.ts';
import type { Target } from './work.ts';

const SUBSCRIPTIONS = operationById('createSubscription')?.path ?? '';

/** How an event is subscribed to, when it comes, and what it carries. */
export function eventBlocks(target: Target): Block[] {
  const { path, summary, payload } = target;
  const subscription = { ...target, method: 'POST', path: SUBSCRIPTIONS };
  return [
    text(['You are told when: ', lowerFirst(summary), ' Subscribe once:']),
    requestBlock(subscription, new Map([['eventTypes', `"${path}"`]])),
    ...(payload.length === 0 ? [] : [text(['The event carries ', ...joined(payload.map(code)), '.'])]),
    ...webhookFacts.map((fact) => text(fact.text)),
  ];
}

type Request = Pick<Target, 'method' | 'path' | 'query' | 'body'>;

/** The request that takes a call's place. */
export function requestBlock(request: Request, known: ReadonlyMap<string, string> = new Map()): Block {
  return { kind: 'code', language: 'http', text: requestOf(request, known) };
}

/** The least that such a request holds; what stands between angle brackets is to be filled in. */
function requestOf({ method, path, query, body }: Request, known: ReadonlyMap<string, string>): string {
  const asked = query.map((name) => `${name}=<${name}>`).join('&');
  const head = `${method} https://${externalHost}${path}${asked === '' ? '' : `?${asked}`}\nAuthorization: Basic base64("<key>:")\n`;
  if (body.length === 0) return head;
  const isList = body.every((field) => field.startsWith('[].'));
  const lines = body.map((field) => {
    const name = field.replace(/^\[\]\./, '');
    const bare = name.replace(/\[\]$/, '');
    const value = known.get(bare) ?? `<${bare}>`;
    return name === bare ? `  "${bare}": ${value}` : `  "${bare}": [${value}]`;
  });
  const object = `{\n${lines.join(',\n')}\n}`;
  return `${head}Content-Type: application/json\n\n${isList ? `[${object}]` : object}\n`;
}
