import { ApiResponse } from "apisauce"

export type GeneralApiProblem =
  | { kind: "timeout"; temporary: true }
  | { kind: "unauthorized" }
  | { kind: "unknown"; temporary: true }

export function getGeneralApiProblem(response: ApiResponse<any>): GeneralApiProblem | null {
  switch (response.problem) {
    case "TIMEOUT_ERROR":
      return { kind: "timeout", temporary: true }
    case "CLIENT_ERROR":
      return response.status === 401 ? { kind: "unauthorized" } : null
    default:
      return { kind: "unknown", temporary: true }
  }
}
