import { Exclude, Expose, Type } from 'class-transformer';
import { IsArray, IsIn, IsNumber, IsOptional, IsString, ValidateNested } from 'class-validator';

export class MoneyDto {
  @IsNumber() value!: number;
  @IsString() currency!: string;
}

export class LineDto {
  @ValidateNested() @Type(() => MoneyDto) amountSettled!: MoneyDto;
  @IsOptional() @IsString() accountId?: string;
  @IsOptional() @IsString() taxCodeId?: string;
}

export class ExpenseDto {
  @IsString() id!: string;
  @IsOptional() @IsString() employeeCode?: string;
  @IsOptional() @IsString() note?: string;
  @ValidateNested() @Type(() => MoneyDto) amountOriginal!: MoneyDto;
  @IsArray() @ValidateNested({ each: true }) @Type(() => LineDto) lines!: LineDto[];
  @IsArray() settledExpenseIds!: string[];
  @IsIn(['NOT_EXPORTED', 'QUEUED', 'EXPORTING', 'EXPORTED']) status!: string;
  @Exclude() deletedAt?: string;
}

/** what OUR api accepts: same names on purpose, the mobile app sends Pleo-shaped drafts */
export class CreateDraftDto {
  @Expose() @IsOptional() employeeCode?: string;
  @Expose() @ValidateNested() @Type(() => MoneyDto) amountOriginal!: MoneyDto;
  @Expose() @IsString() status!: string;
}
