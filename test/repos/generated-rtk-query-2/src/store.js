import { configureStore } from '@reduxjs/toolkit'
import { pleo } from './api/pleo'
import { pleoTags } from './api/pleoTags'
import { hr } from './api/hr'

export default configureStore({
  reducer: {
    [pleo.reducerPath]: pleo.reducer,
    [pleoTags.reducerPath]: pleoTags.reducer,
    [hr.reducerPath]: hr.reducer,
  },
  middleware: getDefaultMiddleware =>
    getDefaultMiddleware().concat(pleo.middleware).concat(pleoTags.middleware).concat(hr.middleware),
})
