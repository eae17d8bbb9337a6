import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const tenantById = (id: string) => prisma.tenant.findUniqueOrThrow({ where: { id } });
