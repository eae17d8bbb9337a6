/** What went wrong between us and GitHub, as callers tell it apart. */

/**
 * `forbidden`: the token may not. `rate-limited`: more was to be waited for than a job should.
 * `unavailable`: no answer, a broken one or a fault of the server, several times over.
 */
export type GitHubErrorKind = 'forbidden' | 'not-found' | 'invalid' | 'rate-limited' | 'unavailable';

export class GitHubError extends Error {
  readonly kind: GitHubErrorKind;
  /** Of the answer; 0: there was none. */
  readonly status: number;

  /** `message` is a sentence for the log: one line, harmless, without the token. */
  constructor(kind: GitHubErrorKind, status: number, message: string) {
    super(message);
    this.name = 'GitHubError';
    this.kind = kind;
    this.status = status;
  }
}
