import useSWR, { useSWRConfig } from 'swr';

interface Settings {
  costCentre: string;
  pleoCompany: string;
}

export function useSettings() {
  const { mutate } = useSWRConfig();
  const { data, isLoading } = useSWR<Settings>('/api/settings');

  const save = async (patch: Partial<Settings>) => {
    await fetch('/api/settings', { method: 'PATCH', body: JSON.stringify(patch) });
    await mutate('/api/settings');
  };

  return { settings: data, isLoading, save };
}

export const usePleoSync = () => useSWR<{ lastRun: string }>('/api/pleo/sync', { refreshInterval: 30_000 });

export const useEmployees = () => useSWR<{ id: string; name: string }[]>('/v1/employees');
