import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ReceiptsService } from './receipts.service';

@Module({ imports: [HttpModule], providers: [ReceiptsService], exports: [ReceiptsService] })
export class ReceiptsModule {}
