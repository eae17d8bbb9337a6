import { createTeam, updateTeam } from '../client';
import '../lib/setup';

export interface CostCentre {
  code: string;
  label: string;
  pleoTeamId?: string;
}

export async function pushCostCentre(cc: CostCentre): Promise<string> {
  if (cc.pleoTeamId) {
    const { data } = await updateTeam({
      path: { teamId: cc.pleoTeamId },
      body: { name: cc.label, code: cc.code },
      throwOnError: true,
    });
    return data.id;
  }
  const { data } = await createTeam({ body: { name: cc.label, code: cc.code }, throwOnError: true });
  return data.id;
}
