/** What the tracking issue says from audit to audit. */

import { beforeAll, describe, expect, test } from 'vitest';
import { readPart, withPart } from '../src/audit/blocks.ts';
import { BODY_BYTES } from '../src/audit/issue-body.ts';
import { historyIn, type Issue, type NextIssue, nextIssue } from '../src/audit/next-issue.ts';
import { markOf } from '../src/github/issues.ts';
import { type Moment, makeAudits, SHOP_SOURCES, shaOf } from './support/audits.ts';

const ALL = Object.keys(SHOP_SOURCES);
const LEFT = ['src/new.ts'];

let auditAt: Awaited<ReturnType<typeof makeAudits>>;
beforeAll(async () => {
  auditAt = await makeAudits();
});

/** Audits one after the other, each a week and a run later. */
function follow(issue: Partial<Issue> | null, ...moments: Partial<Moment>[]): NextIssue & { body: string } {
  let current = issue && { number: 1, state: 'open' as const, stateReason: null, body: '', ...issue };
  let next: NextIssue | null = null;
  for (const [week, moment] of moments.entries()) {
    const date = new Date(Date.UTC(2026, 9, 7 + 7 * week)).toISOString().slice(0, 10);
    const audit = auditAt({ date, sha: shaOf(`${week}abc`), run: 1000 + week, ...moment });
    next = nextIssue(audit, markOf('.'), current, []);
    current = {
      number: 1,
      stateReason: current?.stateReason ?? null,
      state: next.state,
      body: next.body ?? '',
    };
  }
  if (next?.body == null) throw new Error('There is no body.');
  return { ...next, body: next.body };
}

const moved = (...files: string[]): Partial<Moment> => ({ moved: files });
const allMoved = moved(...ALL.filter((file) => !LEFT.includes(file)));

describe('the list', () => {
  test('is by owner, nobody is mentioned, and the whole is as it was', async () => {
    const { body } = follow(
      null,
      {},
      moved('src/people.test.ts'),
      moved('src/people.test.ts', 'src/people.ts'),
    );
    expect(body.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@\w/);
    await expect(body).toMatchFileSnapshot('snapshots/tracking-issue.txt');
  });

  test('has no owners where there are none', () => {
    const { body } = follow(null, { codeOwners: null });
    expect(body).not.toContain('CODEOWNERS');
    expect(body).toContain('- [ ] **`GET /v1/expenses`**, 5 calls');
  });

  test('what is gone is ticked, and open again when it is back', () => {
    const gone = follow(null, {}, moved('src/reports/teams.ts'));
    expect(gone.body).toContain('- [x] ~~`GET /v1/teams`~~, `reports@acme.test`, gone since 2026-10-14');
    const back = follow({ body: gone.body }, { date: '2026-11-11', sha: shaOf('9'), run: 2000 });
    expect(back.body).toContain('- [ ] **`GET /v1/teams`**, 1 call');
    expect(back.body).not.toContain('Done:');
  });

  test('ticks by hand follow the code', () => {
    const { body } = follow(null, {});
    const ticked = body.replaceAll('- [ ]', '- [x]');
    expect(follow({ body: ticked }, {}).body).toBe(body);
  });

  test('an incomplete audit ticks nothing, and its numbers are marked', () => {
    const { body, entries } = follow(null, {}, { ...moved('src/reports/teams.ts'), complete: false });
    expect(body).toContain('- [ ] `GET /v1/teams`: this incomplete audit did not see it');
    expect(body).toContain('The scan is incomplete');
    expect(entries.at(-1)).toMatchObject({ complete: false });
    expect(body).toContain('"incomplete":true');
  });
});

describe('an audit that finds the same', () => {
  test('of the same commit changes not a letter', () => {
    const { body } = follow(null, {});
    expect(follow({ body }, { date: '2026-12-24', run: 9999 }).body).toBe(body);
  });

  test('of another commit leaves an entry', () => {
    const { entries } = follow(null, {}, {}, {});
    expect(entries.map(({ date }) => date)).toEqual(['2026-10-07', '2026-10-14', '2026-10-21']);
  });

  test('with other numbers of the same commit leaves one, too', () => {
    const { body } = follow(null, {});
    const next = follow({ body }, { date: '2026-10-08', run: 1001, ...moved('src/people.ts') });
    expect(next.entries.map(({ legacy }) => legacy)).toEqual([10, 9]);
  });
});

describe('a run that was overtaken', () => {
  test('adds its entry and leaves the list of the later one', () => {
    const later = follow(
      null,
      {},
      { date: '2026-11-04', sha: shaOf('7'), run: 1500, ...moved('src/people.ts') },
    );
    const { body, entries, state } = follow(
      { body: later.body },
      { date: '2026-10-28', sha: shaOf('8'), run: 1400 },
    );
    expect(entries.map(({ run }) => run)).toEqual([1000, 1400, 1500]);
    expect(historyIn(body).entries).toEqual(entries);
    expect(body).toContain('line [10, 10, 9]');
    expect(state).toBe('open');
    const cut = (text: string): string =>
      withPart(text, 'chart', '').replace(/<!-- pleo-migrate history[^>]*>/, '');
    expect(cut(body)).toBe(cut(later.body));
  });
});

describe('open or closed', () => {
  const closed = (stateReason: string | null): Partial<Issue> => ({ state: 'closed', stateReason });

  test('closed when nothing is left', () => {
    const { state, body } = follow(null, {}, allMoved);
    expect(state).toBe('closed');
    expect(body).toContain('✅ **No call to Pleo’s legacy API is left.**');
    expect(body).not.toContain('- [ ]');
  });

  test('not by an incomplete audit', () => {
    expect(follow(null, {}, { ...allMoved, complete: false }).state).toBe('open');
  });

  test('not while something could not be decided: somebody has to look, and may close it', async () => {
    const unsure = await makeAudits({
      'src/old.ts': "await fetch('https://openapi.pleo.io/v1/employees');\n",
      'src/maybe.ts': 'await fetch(`${process.env.PLEO_URL}/company-things`);\n',
    });
    const moment = { date: '2026-10-07', sha: shaOf('1'), run: 1 };
    const first = nextIssue(unsure(moment), markOf('.'), null, []);
    const issue = { number: 1, stateReason: null, body: first.body ?? '' };
    const later = unsure({ date: '2026-10-14', sha: shaOf('2'), run: 2, moved: ['src/old.ts'] });
    const open = nextIssue(later, markOf('.'), { ...issue, state: 'open' }, []);
    expect(open.state).toBe('open');
    expect(open.body).toContain('but 1 request could not be decided.** Look at it, then close this issue.');
    expect(open.body).toMatch(/<summary>Could not be decided: 1<\/summary>\n\n- \[`src\/maybe\.ts:1`\]/);
    expect(nextIssue(later, markOf('.'), { ...issue, state: 'closed' }, []).state).toBe('closed');
  });

  test('not while credentials go where they do not belong', () => {
    const kept = ['src/wrong.ts', 'src/finance/accounts.ts', ...LEFT];
    const { state, body } = follow(null, {}, moved(...ALL.filter((file) => !kept.includes(file))));
    expect(state).toBe('open');
    expect(body).toContain('`shared-credential`');
  });

  test('opened again when calls come back, whoever closed it as completed', () => {
    expect(follow(closed('completed'), {}).state).toBe('open');
    expect(follow(closed(null), {}).state).toBe('open');
  });

  test('left closed by whoever decided so', () => {
    expect(follow(closed('not_planned'), {}).state).toBe('closed');
    expect(follow(closed('duplicate'), {}).state).toBe('closed');
  });
});

describe('what people write', () => {
  test('into the notes stays, also with the newlines of a browser', () => {
    const first = follow(null, {});
    const noted = withPart(first.body, 'notes', '\nInes looks after exports.\n\n- [x] asked Pleo\n');
    const { body } = follow(
      { body: noted.replaceAll('\n', '\r\n') },
      { date: '2026-10-14', sha: shaOf('7'), run: 1001 },
    );
    expect(readPart(body, 'notes')).toBe('\nInes looks after exports.\n\n- [x] asked Pleo\n');
    expect(body).not.toContain('\r');
  });

  test('survives a lost end of the notes', () => {
    const { body } = follow(null, {});
    const noted = withPart(body, 'notes', 'Ask Ines.\n').replace('<!-- pleo-migrate end of notes -->\n', '');
    expect(follow({ body: noted }, { sha: shaOf('7'), date: '2026-10-14', run: 1001 }).body).toContain(
      'Ask Ines.',
    );
  });

  test('into the history is kept beside it, and what can be read is read', () => {
    const first = follow(null, {}, {}, {});
    const broken = first.body.replace('{"date":"2026-10-14"', '{"date":2026-10-14"');
    const { body, entries, unread } = follow(
      { body: broken },
      { date: '2026-11-04', sha: shaOf('7'), run: 1003 },
    );
    expect(entries.map(({ date }) => date)).toEqual(['2026-10-07', '2026-10-21', '2026-11-04']);
    expect(unread).toEqual([expect.stringMatching(/^\{"date":2026-10-14","commit":"1abc/)]);
    expect(body).toContain(`<!-- pleo-migrate unread\n${unread[0]}\n-->`);
    const again = follow({ body }, { date: '2026-11-11', sha: shaOf('6'), run: 1004 });
    expect(again.unread).toEqual(unread);
    expect(again.body).toContain(`<!-- pleo-migrate unread\n${unread[0]}\n-->`);
  });

  test.each([
    [
      'an end in the middle',
      (body: string) => body.replace('{"date":"2026-10-14"', '-->\n{"date":"2026-10-14"'),
    ],
    ['no end', (body: string) => body.replace('"undecided":0}\n-->', '"undecided":0}')],
    [
      'moved to the top',
      (body: string) => `${body.split('<!-- pleo-migrate history\n')[1]?.split('-->')[0]}${body}`,
    ],
  ])('cannot make the history forget: %s', (_, change) => {
    const first = follow(null, {}, {}, {});
    const { entries, body } = follow(
      { body: change(first.body) },
      { date: '2026-11-04', sha: shaOf('7'), run: 1003 },
    );
    expect(entries).toHaveLength(4);
    expect(historyIn(body).entries).toEqual(entries);
    expect(body.match(/"date":"2026-10-14"/g)).toHaveLength(1);
  });
});

test('names and paths of the repository cannot break out of their places', async () => {
  const nasty = '<!-- pleo-migrate notes -->`|@acme&#64;boss #1 ~~x~~.ts';
  const hostile = await makeAudits({
    [nasty]: "await fetch('https://openapi.pleo.io/v1/-->@acme<!-- pleo-migrate end of notes -->`~~#7');\n",
  });
  const moment = { date: '2026-10-07', sha: shaOf('1'), run: 1 };
  const first = nextIssue(hostile(moment), markOf('.'), null, []).body ?? '';
  const noted = withPart(first, 'notes', 'Ask Ines.\n');
  const current: Issue = { number: 1, state: 'open', stateReason: null, body: noted };
  const next = nextIssue(
    hostile({ ...moment, date: '2026-10-14', sha: shaOf('2'), run: 2 }),
    markOf('.'),
    current,
    [],
  );
  expect(readPart(next.body ?? '', 'notes')).toBe('Ask Ines.\n');
  expect(next.entries).toHaveLength(2);
  const gone = { ...moment, date: '2026-10-21', sha: shaOf('3'), run: 3, moved: [nasty] };
  const { body } = nextIssue(hostile(gone), markOf('.'), { ...current, body: next.body ?? '' }, []);
  expect(body).toContain('Done: 1');
  for (const text of [first, body ?? '']) {
    const visible = text.replaceAll(/`[^`\n]*`|<code>.*?<\/code>|\(<[^>]*>\)/g, '');
    expect(visible).not.toMatch(/@\w/);
    expect(visible).not.toContain('-->@');
  }
});

describe('room', () => {
  test('a body with years of audits and hundreds of tasks stays within it, cut between items', async () => {
    const sources = Object.fromEntries(
      Array.from({ length: 150 }, (_, file) => [
        `packages/of-a-long-name-${file}/src/requests/to/pleo.ts`,
        "await fetch('https://openapi.pleo.io/v1/expenses'); await fetch('https://openapi.pleo.io/v1/employees');\n",
      ]),
    );
    const many = await makeAudits(sources);
    const codeOwners = Array.from(
      { length: 150 },
      (_, team) => `/packages/of-a-long-name-${team}/ @acme/team-${team}`,
    );
    let body = '';
    for (let week = 0; week < 300; week += 60) {
      const date = new Date(Date.UTC(2026, 9, 7 + 7 * week)).toISOString().slice(0, 10);
      const moment = { date, sha: shaOf(`${week}abc`), run: week, codeOwners: codeOwners.join('\n') };
      const current: Issue | null =
        body === '' ? null : { number: 1, state: 'open', stateReason: null, body };
      body = nextIssue(many(moment), markOf('.'), current, []).body ?? '';
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(BODY_BYTES);
    }
    expect(historyIn(body).entries).toHaveLength(5);
    const [, left = '0'] = /_(\d+) items are left out for lack of room/.exec(body) ?? [];
    expect(body.match(/^- \[ \] /gm)?.length).toBe(300 - Number(left));
    expect(body.match(/<details>/g)?.length ?? 0).toBe(body.match(/<\/details>/g)?.length ?? 0);
  });

  test('notes that leave none are not cut: nothing is written', () => {
    const { body } = follow(null, {});
    const noted = withPart(body, 'notes', 'x'.repeat(60_000));
    const audit = auditAt({ date: '2026-11-04', sha: shaOf('7'), run: 1003 });
    const next = nextIssue(
      audit,
      markOf('.'),
      { number: 1, state: 'open', stateReason: null, body: noted },
      [],
    );
    expect(next.body).toBeNull();
  });
});
