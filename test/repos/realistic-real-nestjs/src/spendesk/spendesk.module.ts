import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { SpendeskService } from './spendesk.service';

@Module({
  imports: [HttpModule],
  providers: [SpendeskService],
})
export class SpendeskModule {}
