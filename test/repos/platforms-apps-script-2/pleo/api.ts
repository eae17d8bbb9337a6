type Req = GoogleAppsScript.URL_Fetch.URLFetchRequest

namespace Pleo {
  const HOST = 'https://openapi.pleo.io'

  export function request(path: string, method: GoogleAppsScript.URL_Fetch.HttpMethod = 'get', payload?: object): Req {
    return {
      url: `${HOST}/v1/${path}`,
      method,
      headers: { Authorization: `Bearer ${PropertiesService.getUserProperties().getProperty('pleo')}` },
      contentType: 'application/json',
      muteHttpExceptions: true,
      ...(payload && { payload: JSON.stringify(payload) }),
    }
  }

  export function parse<T>(res: GoogleAppsScript.URL_Fetch.HTTPResponse): T {
    if (res.getResponseCode() >= 400) throw new Error(res.getContentText())
    return JSON.parse(res.getContentText()) as T
  }
}
