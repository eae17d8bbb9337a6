import { z } from 'zod';

export const hostSchema = z.enum(['https://openapi.pleo.io', 'https://external.pleo.io']); // expect: legacy-host

export const connectionSchema = z.object({
  label: z.string().min(1, 'Give it a name, like "Pleo Denmark"'),
  host: hostSchema,
  token: z.string().min(20, 'That is too short for a token of the Pleo Open API'),
});

export type ConnectionForm = z.infer<typeof connectionSchema>;
