/** Several things that are made in one run: what goes wrong with one costs that one only, and is told at the end. */

export interface Attempts {
  /** What `make` gives, or `otherwise` where it throws: `what` is said of it then. */
  readonly attempt: <Made>(what: string, make: () => Made, otherwise: Made) => Made;
  /** What went wrong so far, in a sentence each. */
  readonly faults: readonly string[];
}

export function makeAttempts(): Attempts {
  const faults: string[] = [];
  return {
    faults,
    attempt: (what, make, otherwise) => {
      try {
        return make();
      } catch (error) {
        faults.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        return otherwise;
      }
    },
  };
}
