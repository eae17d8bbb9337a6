export function log(...args: unknown[]) {
  console.log(new Date().toISOString(), ...args);
}

export namespace Hosts {
  export enum Environment { Live = 'live', Test = 'test' }
  export const of = (e: Environment) => e === Environment.Live ? 'https://dms.example' : 'https://dms-test.example';
}

// stray brace of the merge
}

export const archive = (id: string) => fetch(`${Hosts.of(Hosts.Environment.Live)}/v1/expenses/${id}`);
