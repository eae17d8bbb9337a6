import axios from "axios";
import memoize from "lodash/memoize.js";
import { secret } from "../secrets.js";

const HOST = process.env.NODE_ENV === "production" ? "https://openapi.pleo.io" : "https://openapi.staging.pleo.io";

// every subsidiary has a token of its own
export const clientFor = memoize(async (company) => {
  const http = axios.create({ baseURL: `${HOST}/v1/` });
  http.defaults.headers.common.Authorization = "Bearer " + (await secret(`regnskab/pleo/${company}`));

  const get = (path, params) => http.get(path, { params }).then((r) => r.data);
  const put = (path, body) => http.put(path, body).then((r) => r.data);
  return { get, put };
});
