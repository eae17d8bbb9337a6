import { createAsyncThunk, createSelector, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { RootState } from '../../store';

interface TagGroup {
  id: string;
  name: string;
  archived: boolean;
  tagAttributes: { id: string; name: string; displayOrder: number | null; hidden: boolean }[];
}
interface Tag { id: string; tagGroupId: string; attributeValues: { attributeId: string; value: string }[]; hidden: boolean; displayOrder: number | null }

interface State { groups: TagGroup[]; tags: Record<string, Tag[]>; filter: { archived: boolean; hidden: boolean }; error?: string }

const initialState: State = { groups: [], tags: {}, filter: { archived: false, hidden: false } };

const call = async <T>(path: string): Promise<T> => {
  const res = await fetch('https://openapi.pleo.io/v1' + path, {
    headers: { Authorization: `Bearer ${sessionStorage.getItem('pleo')}` },
  });
  if (!res.ok) throw new Error(res.statusText);
  return res.json();
};

export const loadGroups = createAsyncThunk('pleo/groups', () => call<TagGroup[]>('/tag-groups?archived=false'));
export const loadTags = createAsyncThunk('pleo/tags', async (groupId: string) => {
  const tags = await call<Tag[]>(`/tag-groups/${groupId}/tags`);
  return { groupId, tags: tags.sort((a, b) => (a.displayOrder ?? 0) - (b.displayOrder ?? 0)) }; // expect: lost-field, lost-field
});

const slice = createSlice({
  name: 'pleo',
  initialState,
  reducers: {
    toggled(state, action: PayloadAction<'archived' | 'hidden'>) {
      state.filter[action.payload] = !state.filter[action.payload];
    },
    filtered(state, { payload }: PayloadAction<State['filter']>) {
      state.filter.hidden = payload.hidden;
      state.filter.archived = payload.archived;
    },
  },
  extraReducers: (b) =>
    b
      .addCase(loadGroups.fulfilled, (state, { payload }) => {
        state.groups = payload.filter((g) => !g.archived);
      })
      .addCase(loadTags.fulfilled, (state, { payload }) => {
        state.tags[payload.groupId] = payload.tags;
      })
      .addCase(loadTags.rejected, (state, action) => {
        state.error = action.error.message;
      }),
});

export const { toggled, filtered } = slice.actions;
export default slice.reducer;

export const selectTags = createSelector(
  [(s: RootState) => s.pleo.tags, (s: RootState) => s.pleo.filter, (_: RootState, id: string) => id],
  (tags, filter, id) =>
    (tags[id] ?? [])
      .filter((t: Tag) => filter.hidden || !t.hidden) // expect: changed-field
      .map((t: Tag) => ({ id: t.id, label: t.attributeValues.map((v) => v.value).join(' / ') })), // expect: changed-field
);

export const attributeNames = (g: TagGroup) =>
  g.tagAttributes.filter((a) => !a.hidden).map((a) => a.name); // expect: changed-field, changed-field
