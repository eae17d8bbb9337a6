/**
 * The steps from a legacy operation to what replaces it, as far as they follow from the two operations;
 * what does not follow stands in the data.
 */

import type { MigrationStep } from '../model/catalogue.ts';
import type { ParameterMapping, TargetParameter } from '../model/mapping.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import { hosts } from './hosts.ts';
import { pagingStyle } from './paging.ts';

export interface Move {
  readonly from: OperationRecord;
  readonly to: OperationRecord;
  /** The parameters of `from` that have a place in `to`, or none anywhere. */
  readonly parameters: readonly ParameterMapping[];
  /** The steps that the data adds. */
  readonly further: readonly MigrationStep[];
}

export function listSteps({ from, to, parameters, further }: Move): MigrationStep[] {
  return [
    { kind: 'change-host', text: HOST_TEXT },
    ...changeMethod(from, to),
    ...changePath(from, to),
    { kind: 'change-credential', text: describeCredential(to) },
    ...parameters.map((mapping) => moveParameter(mapping, to)),
    ...further,
    ...changePaging(from, to),
    ...unwrapAnswer(from, to),
  ];
}

function hostOf(environment: 'production' | 'staging'): string {
  const found = hosts.find((host) => host.api === 'external' && host.environment === environment);
  return `https://${found?.host ?? 'external'}`;
}

const HOST_TEXT = `Send the request to ${hostOf('production')} (staging: ${hostOf('staging')}).`;

/** What is sent now, as a method and a path. */
export type Sent = Pick<OperationRecord, 'path'> & { readonly method: string };

/** A step where the method differs. */
export function changeMethod(from: Sent, to: Sent): MigrationStep[] {
  if (from.method === to.method) return [];
  return [{ kind: 'change-method', text: `Send ${to.method} in place of ${from.method}.` }];
}

/** A step where the path differs. */
export function changePath(from: Sent, to: Sent): MigrationStep[] {
  if (from.path === to.path) return [];
  return [{ kind: 'change-path', text: `Replace the path ${from.path} with ${to.path}.` }];
}

function describeCredential(to: OperationRecord): string {
  const scheme = 'as HTTP Basic (the key is the user name, the password is empty), or with an OAuth token';
  const loss = 'The legacy token does not work there.';
  if (to.scopes.length === 0) {
    return `Authenticate with an API key ${scheme}; which scope it needs is not documented. ${loss}`;
  }
  return `Authenticate with an API key that has ${to.scopes.join(' and ')}, ${scheme}. ${loss}`;
}

function moveParameter({ name, to: targets, note }: ParameterMapping, to: OperationRecord): MigrationStep {
  const here = targets.filter((target) => target.operation === to.id);
  return {
    kind: 'move-parameter',
    text: [describeMove(name, here), note].filter((part) => part !== '').join(' '),
    ...(name === null ? {} : { from: name }),
    to: here.length === 0 ? null : here.map((target) => `${target.in} ${target.name}`).join(', '),
  };
}

function describeMove(name: string | null, places: readonly TargetParameter[]): string {
  const [first] = places;
  if (first === undefined) return `Drop the query parameter ${name}: it has no equivalent.`;
  const names = places.map((place) => place.name).join(' or ');
  if (name === null) return `Add ${names} to the ${first.in}.`;
  return `Send the query parameter ${name} as ${names} in the ${first.in}.`;
}

function changePaging(from: OperationRecord, to: OperationRecord): MigrationStep[] {
  if (to.paging === null || from.envelope === null) return [];
  const { next, end } = pagingStyle(to.paging.style);
  const start = from.paging === null ? 'The answer is paged now.' : 'The paging changes.';
  return [{ kind: 'change-paging', text: `${start} ${next} Stop when ${end}` }];
}

function unwrapAnswer(from: OperationRecord, to: OperationRecord): MigrationStep[] {
  if (from.envelope === null || to.envelope === null || from.envelope === to.envelope) return [];
  const isList = to.envelope.endsWith('[]');
  const thing = isList ? 'list' : 'object';
  const old = from.envelope.replace(/\[\]$/, '');
  const was =
    old === '' ? `: the legacy answer was the bare ${isList ? 'array' : 'object'}.` : ` in place of ${old}.`;
  return [
    { kind: 'unwrap-answer', text: `Read the ${thing} from ${to.envelope.replace(/\[\]$/, '')}${was}` },
  ];
}
