import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import type { RootState, store } from '../../store';
import { attributeNames, loadTags, selectTags, toggled } from './pleoSlice';

export function TagPicker({ groupId, onPick }: { groupId: string; onPick(tagId: string): void }) {
  const dispatch = useDispatch<typeof store.dispatch>();
  const group = useSelector((s: RootState) => s.pleo.groups.find((g) => g.id === groupId));
  const tags = useSelector((s: RootState) => selectTags(s, groupId));
  const hidden = useSelector((s: RootState) => s.pleo.filter.hidden);

  useEffect(() => void dispatch(loadTags(groupId)), [dispatch, groupId]);

  return (
    <fieldset>
      <legend title={group && attributeNames(group).join(', ')}>{group?.name}</legend>
      <label><input type="checkbox" checked={hidden} onChange={() => dispatch(toggled('hidden'))} /> show hidden</label>
      {tags.map((t) => <button key={t.id} onClick={() => onPick(t.id)}>{t.label}</button>)}
    </fieldset>
  );
}
