const wait = ms => new Promise(ok => setTimeout(ok, ms))

export const withRetry = (times = 3) => async task => {
  for (let n = 1; ; n++) {
    try {
      return await task()
    } catch (e) {
      if (n >= times) throw e
      await wait(2 ** n * 100)
    }
  }
}
