import { Controller, Get, Param, Post, Body } from '@nestjs/common';
import { PleoService } from './pleo/pleo.service';
import { SpendeskService } from './spendesk/spendesk.service';

@Controller('v1')
export class SpendController {
  constructor(private readonly pleo: PleoService, private readonly spendesk: SpendeskService) {}

  @Get('expenses')
  async all() {
    const since = new Date(Date.now() - 7 * 86_400_000);
    const [a, b] = await Promise.all([this.pleo.expenses(since), this.spendesk.expenses()]);
    return { pleo: a, spendesk: b };
  }

  @Get('expenses/:id/receipts')
  async receipts(@Param('id') id: string) {
    const list = await this.pleo.receipts(id);
    return Promise.all(list.map((r: { url: string }) => this.pleo.download(r)));
  }

  @Post('teams')
  async team(@Body() body: { name: string }) {
    await this.spendesk.teams();
    return this.pleo.createTeam(body.name);
  }
}
