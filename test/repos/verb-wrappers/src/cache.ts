const entries = new Map<string, unknown>();

export const get = (path: string) => entries.get(path);
