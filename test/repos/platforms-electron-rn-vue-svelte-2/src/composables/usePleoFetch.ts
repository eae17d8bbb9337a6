import { createFetch } from "@vueuse/core";

export const usePleoFetch = createFetch({
  baseUrl: "https://openapi.pleo.io/v1",
  combination: "overwrite",
  options: {
    async beforeFetch({ options }) {
      options.headers = { ...options.headers, Authorization: `Bearer ${sessionStorage.getItem("token")}` };
      return { options };
    },
  },
});

export const useOwnFetch = createFetch({ baseUrl: "/v1" });
