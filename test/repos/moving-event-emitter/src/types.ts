export interface LegacyExpense {
  id: string
  employeeId: string | null
  employeeCode: string | null
  performedAt: string
  amountOriginal: Money
  type: string
  cardTransaction: { state: string; authorizedAt: string | null; reversedAt: string | null; merchant: { id: string | null; name: string } } | null
  receiptIds: string[]
  updatedAt: string
}

export interface Money { value: number; currency: string }

/** fired by our own terminal service; kept in the shape of the card feed so that rules can be shared */
export interface TerminalSwipe { id: string; employeeCode: string; amountOriginal: Money; state: string }

export type WatchEvents = {
  expense: [expense: LegacyExpense]
  swipe: [swipe: TerminalSwipe]
  idle: [lastSeen: string]
}
