export default async function ({ $axios, store, redirect }) {
  if (store.state.user) return
  try {
    store.commit('setUser', await $axios.$get('/me'))
  } catch (e) {
    redirect('/login')
  }
}
