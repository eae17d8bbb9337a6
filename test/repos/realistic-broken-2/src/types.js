// @flow
export type Action = { type: string, [key: string]: mixed };
export type Dispatch<A> = (action: A) => A | Promise<A>;
