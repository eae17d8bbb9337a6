import wretch from "wretch";

export const agicap = wretch()
  .url("https://api.agicap.example/v1")
  .headers({ "x-api-key": process.env.AGICAP_KEY ?? "" });
