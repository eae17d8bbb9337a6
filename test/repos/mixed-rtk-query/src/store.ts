import { configureStore, createSlice, type PayloadAction } from "@reduxjs/toolkit";
import { pleoApi } from "./services/pleoApi";
import { ownApi } from "./services/ownApi";

const session = createSlice({
  name: "session",
  initialState: { pleoToken: null as string | null },
  reducers: { setToken: (s, a: PayloadAction<string>) => { s.pleoToken = a.payload; } },
});

export const store = configureStore({
  reducer: { session: session.reducer, [pleoApi.reducerPath]: pleoApi.reducer, [ownApi.reducerPath]: ownApi.reducer },
  middleware: (gdm) => gdm().concat(pleoApi.middleware, ownApi.middleware),
});
export type RootState = ReturnType<typeof store.getState>;
