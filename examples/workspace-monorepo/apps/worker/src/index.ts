import { PleoClient, searchAccountingEntries } from '@finance/pleo-client';
import { logger } from '@finance/shared';
import { required } from '@finance/shared/env';
import { Erp } from './erp.ts';
import { exportQueued } from './export.ts';
import { referenceData } from './reference-data.ts';

const pleo = new PleoClient({ token: required('PLEO_LEGACY_TOKEN') });
const erp = new Erp(required('ERP_URL'), required('ERP_TOKEN'));

const { id } = await pleo.me();
logger.info(`Connected to Pleo as ${id}`);

await erp.putReferenceData(await referenceData());
logger.info(`${await exportQueued(pleo, erp)} expenses exported`);

const entries = await searchAccountingEntries(required('PLEO_COMPANY_ID'));
logger.info(`${entries.length} accounting entries checked`);
