import { configureStore, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { setupListeners } from '@reduxjs/toolkit/query';
import { pleoApi } from '../services/pleoApi';
import { officeApi } from '../services/officeApi';

const auth = createSlice({
  name: 'auth',
  initialState: { pleoToken: undefined as string | undefined },
  reducers: {
    signedIn(state, action: PayloadAction<string>) {
      state.pleoToken = action.payload;
    },
  },
});

export const store = configureStore({
  reducer: {
    auth: auth.reducer,
    [pleoApi.reducerPath]: pleoApi.reducer,
    [officeApi.reducerPath]: officeApi.reducer,
  },
  middleware: (getDefault) => getDefault().concat(pleoApi.middleware, officeApi.middleware),
});

setupListeners(store.dispatch);

export type RootState = ReturnType<typeof store.getState>;
export const { signedIn } = auth.actions;
