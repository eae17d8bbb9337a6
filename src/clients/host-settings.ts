/** Settings that name one of Pleo's hosts and that no request makes use of. */

import type { HostFact } from '../model/finding.ts';
import type { Settings } from '../settings/lookup.ts';
import type { Setting } from '../settings/setting.ts';
import { locate } from '../syntax/program.ts';
import type { TS } from '../syntax/typescript.ts';
import type { FoundCall, Knowledge } from './find-calls.ts';
import { hostNamed, usedNodes } from './host-texts.ts';

/** The settings that are in no call's evidence, one for each line of a file. */
export function* findHostSettings(
  settings: Settings,
  calls: readonly FoundCall[],
  knowledge: Knowledge,
): Generator<HostFact> {
  const used = usedNodes(calls);
  // A use of `.env` is one of every file that gives the same variable the same host: they are copies of each other.
  const usedNames = new Set(
    settings.all
      .filter((setting) => used.has(setting))
      .flatMap((setting) => [
        nameOf(setting),
        // What the value was put together from.
        ...(setting.references ?? []),
      ]),
  );
  // A JSON file that sources import is on the way as syntax.
  const imported = new Set([...used].flatMap(jsonPlace));
  const seen = new Set<string>();
  for (const setting of settings.all) {
    const host = hostNamed(setting.value, knowledge);
    const { file, line } = setting.location;
    if (!host || usedNames.has(nameOf(setting)) || imported.has(`${file}:${line}`)) continue;
    if (seen.has(`${file}:${line}`)) continue;
    seen.add(`${file}:${line}`);
    yield {
      kind: 'host',
      host: host.name,
      api: host.api,
      location: setting.location,
      context: knowledge.contextOf(file),
      symbol: setting.path.join('.') || null,
      text: setting.name || host.name,
    };
  }
}

function jsonPlace(place: object): string[] {
  if (!('getSourceFile' in place) || !isNode(place)) return [];
  const { fileName } = place.getSourceFile();
  return fileName.endsWith('.json') ? [`${fileName}:${locate(place).line}`] : [];
}

function isNode(place: object): place is TS.Node {
  return 'kind' in place && 'pos' in place;
}

function nameOf({ name, variable, path }: Setting): string {
  return variable ? name : path.join('.');
}
