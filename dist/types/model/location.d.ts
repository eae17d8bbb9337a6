/** Where something stands: the place every other noun points at. */
/**
 * A range of a file of the scanned repository.
 * `file` is relative to the git top level, with forward slashes.
 * Offsets count UTF-16 units from 0 (for edits); lines and columns count from 1,
 * and the end is exclusive (for people).
 */
export interface Location {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** One step on the way of a value: the place, and in a few words what happened there. */
export interface Step {
    readonly at: Location;
    readonly note: string;
}
/** What kind of file a finding stands in; anything but `source` does not fail a run by default. */
export type Context = 'source' | 'test' | 'docs' | 'example' | 'story';
/** By file, then by where in it. */
export declare function comparePlaces(a: Location, b: Location): number;
