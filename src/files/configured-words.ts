/** The words that the user's configuration adds to those a file is searched for: a file that matters holds one of them. */

/** The hosts of own proxies; of one without a host, its path. */
export function proxyWords(hosts: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(hosts).map(
    (address) => /^[^/]+/.exec(address)?.[0] ?? address.replace(/(?<!\/)\/+$/, ''),
  );
}

/** What sources call the values and clients that lead to one of `hosts`. */
export function configuredWords(
  configured: {
    readonly env: Readonly<Record<string, string>>;
    readonly clients: readonly {
      readonly from: readonly string[];
      readonly globals?: readonly string[];
      readonly base?: string;
    }[];
  },
  hosts: readonly string[],
): string[] {
  const leadsThere = (value: string | undefined): boolean => {
    const lower = value?.toLowerCase() ?? '';
    return hosts.some((host) => lower.includes(host.toLowerCase()));
  };
  return [
    ...Object.entries(configured.env).flatMap(([name, value]) => (leadsThere(value) ? [name] : [])),
    ...configured.clients.flatMap(({ from, globals = [], base }) =>
      leadsThere(base) ? [...from, ...globals] : [],
    ),
  ];
}
