/** Settings that name the legacy host and that no request makes use of. */

import type { HostFact } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
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
  const naming = settings.all.flatMap((setting) => {
    const host = hostNamed(setting.value, knowledge);
    return host ? [{ setting, host }] : [];
  });
  for (const { setting, host } of naming) {
    const { file, line, endLine } = setting.location;
    // A script in a text has settings of its own, and they tell the place.
    if (endLine > line && naming.some(({ setting: inner }) => isInside(inner.location, setting.location)))
      continue;
    if (usedNames.has(nameOf(setting)) || imported.has(`${file}:${line}`)) continue;
    if (seen.has(`${file}:${line}`)) continue;
    seen.add(`${file}:${line}`);
    yield {
      kind: 'host',
      host,
      location: setting.location,
      context: knowledge.contextOf(file),
      symbol: setting.path.join('.') || null,
      text: setting.name || host,
    };
  }
}

/** Whether a place is a smaller part, further down. */
function isInside(inner: Location, outer: Location): boolean {
  return inner.file === outer.file && inner.line > outer.line && inner.end <= outer.end;
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
