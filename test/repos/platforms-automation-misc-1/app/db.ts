const store = new Map<string, unknown>();

export const db = {
  accounts: {
    async upsert(id: string, value: unknown) {
      store.set(id, value);
    },
  },
};
