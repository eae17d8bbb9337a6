/** Property tests try the same cases each time, so that what fails is what was changed; `FC_SEED=7 npx vitest run` tries others. */

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
