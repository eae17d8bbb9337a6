module.exports = {
  pleo: {
    input: './pleo.json',
    output: {
      mode: 'tags-split',
      target: 'src/api/generated/pleo/pleo.ts',
      client: 'react-query',
      override: { mutator: { path: 'src/api/pleo-instance.ts', name: 'pleoInstance' } },
    },
  },
  portal: {
    input: 'https://portal.intern.example/v3/api-docs',
    output: {
      target: 'src/api/generated/portal/portal.ts',
      client: 'react-query',
      override: { mutator: { path: 'src/api/portal-instance.ts', name: 'portalInstance' } },
    },
  },
};
