import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { TagsService } from './tags.service';

@Module({ imports: [HttpModule.register({ timeout: 5000 })], providers: [TagsService], exports: [TagsService] })
export class TagsModule {}
