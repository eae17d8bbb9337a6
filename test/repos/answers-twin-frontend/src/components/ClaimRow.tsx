import type { Claim } from '@/api/claims';

const LABEL: Record<Claim['status'], string> = { QUEUED: 'Waiting', PAID: 'Paid', REJECTED: 'Rejected' };

export function ClaimRow({ claim }: { claim: Claim }) {
  const { status, type, amountOriginal: { value, currency }, employeeCode } = claim;
  const money = new Intl.NumberFormat('de-DE', { style: 'currency', currency }).format(value);
  return (
    <tr className={status === 'REJECTED' ? 'row-red' : undefined}>
      <td>{employeeCode}</td>
      <td>{type === 'CARD' ? 'Pleo card' : 'Mileage'}</td>
      <td>{money}</td>
      <td>{LABEL[claim.status]}</td>
      <td>{claim.receiptIds.length > 0 ? '📎' : ''}</td>
    </tr>
  );
}
