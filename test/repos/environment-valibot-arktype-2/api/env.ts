import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { envSchema } from 'env-schema';

const schema = Type.Object({
  PORT: Type.Number({ default: 3333 }),
  PLEO_BASE: Type.String({ format: 'uri', default: 'https://openapi.pleo.io/v1' }),
  PLEO_TOKEN: Type.String(),
  PERSONIO_BASE: Type.String({ default: 'https://api.personio.de/v1' }),
});

export const env = envSchema<Static<typeof schema>>({ schema, dotenv: true });

// feature switches are read a second time, without dotenv
const Switches = Type.Object({
  TEAMS_API: Type.String({ default: 'https://openapi.pleo.io/v1' }),
  DRY_RUN: Type.Optional(Type.String()),
});

export const switches = Value.Parse(Switches, Value.Default(Switches, { ...process.env }));
