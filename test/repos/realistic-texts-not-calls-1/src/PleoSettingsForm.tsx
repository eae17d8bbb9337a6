import { useForm } from 'react-hook-form';
import { zodResolver } from '@hookform/resolvers/zod';
import { connectionSchema, type ConnectionForm } from './schema';
import { probe } from './api';

interface Props {
  initial?: Partial<ConnectionForm>;
  onSaved(form: ConnectionForm): void;
}

// The form of one connection. It does not call https://openapi.pleo.io/v1/expenses itself, see api.ts.
export function PleoSettingsForm({ initial, onSaved }: Props) {
  const { register, handleSubmit, setError, formState } = useForm<ConnectionForm>({
    resolver: zodResolver(connectionSchema),
    defaultValues: initial,
  });

  const submit = handleSubmit(async (form) => {
    const ok = await probe(form.token);
    if (!ok) return setError('token', { message: 'GET /v1/health or /v1/accounts failed with this token' });
    onSaved(form);
  });

  return (
    <form onSubmit={submit}>
      <h2>Pleo Legacy API</h2>
      <p>
        Calls go to https://openapi.pleo.io/v1/expenses and https://openapi.pleo.io/v1/employees every night. See{' '}
        <code>openapi.pleo.io</code> in your firewall&apos;s list.
      </p>
      <label>
        Host
        <select {...register('host')}>
          <option
            value="https://openapi.pleo.io" // expect: legacy-host
          >
            openapi.pleo.io (until 2026)
          </option>
          <option value="https://external.pleo.io">external.pleo.io</option>
        </select>
      </label>
      <label>
        Token
        <input type="password" {...register('token')} placeholder="Bearer token, Settings > Open API" />
        {formState.errors.token && <em>{formState.errors.token.message}</em>}
      </label>
      <a
        href="https://openapi.pleo.io/docs" // expect: legacy-host
        target="_blank"
        rel="noreferrer"
      >
        Documentation of the Pleo Open API (openapi.pleo.io)
      </a>
      <button type="submit">Save</button>
    </form>
  );
}
