import { singleton } from 'tsyringe';
import { container } from './container';
import { PleoClient } from './pleo/pleo-client';
import { TravelPerkClient } from './travelperk/travelperk-client';

@singleton()
class TripTeams {
  constructor(
    private readonly pleo: PleoClient,
    private readonly travel: TravelPerkClient,
  ) {}

  async sync(employeeId: string) {
    const [{ trips }, { teams }, theirs] = await Promise.all([this.travel.trips(), this.pleo.teams(), this.travel.teams()]);
    for (const centre of new Set(trips.flatMap((t) => t.costCenter ?? []))) {
      const team = teams.find((t) => t.code === centre) ?? (await this.pleo.createTeam(`Trips ${centre}`, centre));
      await this.pleo.joinTeam(team.id, employeeId);
    }
    return theirs.teams.length;
  }

  async drop(teamId: string) {
    await this.pleo.send('DELETE', `/teams/${teamId}`); // expect: legacy-call deleteTeam
    return this.pleo.balance();
  }
}

const app = container.resolve(TripTeams);
await app.sync(process.argv[2]!);
if (process.argv[3]) console.log(await app.drop(process.argv[3]));
