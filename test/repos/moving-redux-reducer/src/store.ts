import { configureStore } from '@reduxjs/toolkit';
import pleo from './features/pleo/pleoSlice';

export const store = configureStore({ reducer: { pleo } });
export type RootState = ReturnType<typeof store.getState>;
