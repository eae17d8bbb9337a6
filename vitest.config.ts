import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // Processes and temporary repositories take their time on a busy machine.
    testTimeout: 60_000,
    // It imports JSON in a way that Node refuses and bundlers allow.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    reporters: ['default', 'json'],
    outputFile: { json: 'build/test-results.json' },
  },
});
