import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Claim, ClaimPage } from '@/api/claims';

interface ClaimsState {
  expenses: Claim[];
  nextPageOffset: number | null;
  filter: { status?: Claim['status']; type?: Claim['type'] };
}

const initialState: ClaimsState = { expenses: [], nextPageOffset: 0, filter: {} };

const slice = createSlice({
  name: 'claims',
  initialState,
  reducers: {
    pageLoaded(state, { payload }: PayloadAction<ClaimPage>) {
      state.expenses.push(...payload.expenses);
      state.nextPageOffset = payload.metadata.pageInfo.nextPageOffset;
    },
    filterSet(state, { type, payload }: PayloadAction<ClaimsState['filter']>) {
      if (type.endsWith('filterSet')) state.filter = payload;
    },
  },
});

export const { pageLoaded, filterSet } = slice.actions;
export default slice.reducer;

export const selectVisible = ({ expenses, filter }: ClaimsState) =>
  expenses.filter((c) => (!filter.status || c.status === filter.status) && (!filter.type || c.type === filter.type));

export const selectSum = (s: ClaimsState) =>
  selectVisible(s).reduce((sum, c) => sum + c.lines.reduce((n, { amountSettled }) => n + amountSettled.value, 0), 0);
