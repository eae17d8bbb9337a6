import { call, put, select, takeEvery } from 'redux-saga/effects'
import { createAccountGroups } from './account-groups'

function* loadDifferences() {
  const tokens = yield select((s) => s.session.tokens)
  const api = createAccountGroups(tokens)
  try {
    const missing = yield call(api.compare)
    yield put({ type: 'ACCOUNT_GROUPS/DIFFERENCES', missing })
  } catch (e) {
    yield put({ type: 'ACCOUNT_GROUPS/FAILED', message: 'Pleo did not answer', error: e })
  }
}

function* createMissing({ groups }) {
  const api = createAccountGroups(yield select((s) => s.session.tokens))
  for (const g of groups) yield call(api.create, g.name, g.typeKey)
}

export default function* accountGroupsSaga() {
  yield takeEvery('ACCOUNT_GROUPS/COMPARE', loadDifferences)
  yield takeEvery('ACCOUNT_GROUPS/CREATE', createMissing)
}
