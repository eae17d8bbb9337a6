/** What only a person can answer: somebody of the user's, or Pleo. */

import { operationById } from '../catalogue/catalogue.ts';
import type { AccountKind } from '../model/access.ts';
import { lowerFirst } from '../model/first-letter.ts';
import type { ScanResult } from '../model/report.ts';
import { readEnvironments } from './environments.ts';
import type { NewGroup } from './groups.ts';
import type { Place, Question, ScopeNeed } from './plan.ts';
import { type KnownCall, placeOf, uniquePlaces } from './planned-calls.ts';
import { isExport } from './targets.ts';

/** All that questions come from. */
export interface Known {
  readonly account: AccountKind | null;
  readonly groups: readonly NewGroup[];
  readonly calls: readonly KnownCall[];
  readonly scopes: readonly ScopeNeed[];
  readonly unresolved: ScanResult['unresolved'];
}

/** The questions, those for the user first. */
export function listQuestions(known: Known): Question[] {
  const questions = [
    ...accountQuestion(known),
    ...known.groups.flatMap(purposeQuestion),
    ...companyQuestion(known),
    ...known.groups.flatMap(decisionQuestions),
    ...environmentQuestion(known),
    ...undecidedQuestion(known),
    ...idQuestion(known),
    ...scopeQuestion(known),
    ...known.groups.flatMap(blockedQuestion),
  ];
  const order = ['you', 'Pleo'];
  return questions.sort((a, b) => order.indexOf(a.of) - order.indexOf(b.of));
}

function ask(of: Question['of'], text: string, places: readonly Place[] = []): Question {
  return { of, text, places: uniquePlaces(places) };
}

function placesOf({ members }: NewGroup): Place[] {
  return members.map(({ call }) => placeOf(call.location));
}

function accountQuestion({ account, calls }: Known): Question[] {
  if (account !== null || !calls.some(({ call }) => call.api === 'legacy')) return [];
  return [
    ask(
      'you',
      'Who are you to Pleo: a new or existing partner, a new or existing customer? The way to access differs. Write `"account": "existing-customer"`, or whichever you are, into `pleo-migrate.config.json`, and this plan shows your way alone.',
    ),
  ];
}

/** Several purposes, and nothing in the call tells which: the plan takes the first. */
function purposeQuestion(group: NewGroup): Question[] {
  const [first] = group.targets;
  const chosen = group.members[0]?.replacements[0];
  // An export shows itself by the states that the request asks for or writes.
  if (!first || !chosen || first.when === null || isExport(chosen) || group.alternatives.length === 0)
    return [];
  const others = group.alternatives
    .flatMap(({ when, method, path }) => (when === null ? [] : [`${when} (${method} ${path})`]))
    .join('; or ');
  return [
    ask(
      'you',
      `What is ${group.name} for, at these places? The plan takes it for ${lowerFirst(first.when)}. It would be replaced differently for ${others}.`,
      placesOf(group),
    ),
  ];
}

function companyQuestion({ groups }: Known): Question[] {
  const needs = groups.some(({ targets }) =>
    targets.some(({ query, body }) => [...query, ...body].some((name) => /company_?id/i.test(name))),
  );
  if (!needs) return [];
  return [
    ask(
      'you',
      'Which company do the calls act for? The legacy API took it from the token; most calls of the external API want its id (`company_id`, in some operations `companyId`). GET /v1/companies lists the companies that a key reaches (scope `companies:read`, whose name is not confirmed by Pleo); keep the id in a setting of its own.',
    ),
  ];
}

/** Steps that no tool can take. */
function decisionQuestions(group: NewGroup): Question[] {
  const steps = group.targets.flatMap((target) => target.steps);
  const texts = steps.filter(({ kind }) => kind === 'decide-yourself').map(({ text }) => text);
  // What is to be sent is a step of the call, asked or not.
  const open = texts.filter((text) => /^(?:Decide|Check|Ask|Find|Choose|Make sure)\b/.test(text));
  return [...new Set(open)].map((text) => ask('you', `${group.name}: ${text}`, placesOf(group)));
}

function environmentQuestion({ calls }: Known): Question[] {
  const environmentOf = readEnvironments(calls);
  const open = calls.filter(
    (known) =>
      known.call.api === 'legacy' && known.call.context === 'source' && environmentOf(known) === 'unknown',
  );
  if (open.length === 0) return [];
  return [
    ask(
      'you',
      'Do these calls go to production, to staging, or to both? The code does not tell. A key works only in the environment in which it was made.',
      open.map(({ call }) => placeOf(call.location)),
    ),
  ];
}

function undecidedQuestion({ unresolved }: Known): Question[] {
  if (unresolved.length === 0) return [];
  return [
    ask(
      'you',
      'Do these requests go to Pleo? Their address could not be found out; each is listed with its reason under "Not decided" below.',
      unresolved.map(({ at }) => placeOf(at)),
    ),
  ];
}

/** Ids that a program keeps are only worth something if they stay. */
function idQuestion({ groups }: Known): Question[] {
  const moving = groups.filter(({ targets }) =>
    targets.some(({ fields }) =>
      fields.some(({ from, note }) => (from ?? '').endsWith('.id') && /\bunconfirmed\b/.test(note)),
    ),
  );
  if (moving.length === 0) return [];
  return [
    ask(
      'Pleo',
      'Do ids stay the same? Whether an expense, an employee, an account or a tag has the same UUID in both APIs is not stated anywhere. It matters if you store them, or compare them with records that came from the legacy API.',
      moving.flatMap(placesOf),
    ),
  ];
}

function scopeQuestion({ scopes }: Known): Question[] {
  const open = scopes.filter(({ basis, calls }) => basis === 'unconfirmed' && calls.length > 0);
  if (open.length === 0) return [];
  return [
    ask(
      'Pleo',
      `What are these scopes called? ${open.map(({ scope }) => `\`${scope}\``).join(', ')}: the names are not confirmed. The dialog in which the key is made shows the right ones.`,
    ),
  ];
}

function blockedQuestion(group: NewGroup): Question[] {
  if (group.blocked === null) return [];
  const what = operationById(group.operation ?? '')?.summary ?? '';
  return [
    ask(
      'Pleo',
      `Is there, or will there be, a way to do what ${group.name} does${what === '' ? '' : ` ("${what.replace(/\.$/, '')}")`}? None is published.`,
      placesOf(group),
    ),
  ];
}
