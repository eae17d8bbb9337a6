import axios from "axios";
import once from "lodash/once.js";
import { secret } from "../secrets.js";

export const economicClient = once(async () => {
  const [app, agreement] = await Promise.all([secret("economic/app"), secret("economic/agreement")]);
  return axios.create({
    baseURL: "https://restapi.e-conomic.com",
    headers: { "X-AppSecretToken": app, "X-AgreementGrantToken": agreement },
  });
});

export const economicAccounts = async () => (await (await economicClient()).get("/accounts")).data.collection;

export const economicEmployees = () => economicClient().then((c) => c.get("/employees")).then((r) => r.data);
