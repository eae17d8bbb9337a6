/** How a scan tells what it is doing. */

/** Told again and again; `done` of `total` where there is something to count. */
export type Progress = (phase: string, done?: number, total?: number) => void;
