/** A mistake that the user can mend: shown without a stack, with what to do. */
export declare class UserError extends Error {
    readonly hint: string;
    /** `message` says what and where, `hint` what to do; both full sentences. */
    constructor(message: string, hint: string);
}
