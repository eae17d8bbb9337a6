/** A mistake that the user can mend: shown without a stack, with what to do. */

export class UserError extends Error {
  readonly hint: string;

  /** `message` says what and where, `hint` what to do; both full sentences. */
  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}
