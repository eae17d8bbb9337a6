/**
 * This Api class lets you define an API endpoint and methods to request
 * data and process it.
 */
import { ApiResponse, ApisauceInstance, create } from "apisauce"
import Config from "../../config"
import { getGeneralApiProblem, GeneralApiProblem } from "./apiProblem"

export interface ApiConfig {
  url: string
  timeout: number
}

export const DEFAULT_API_CONFIG: ApiConfig = {
  url: Config.API_URL,
  timeout: 10000,
}

export interface ExpenseSnapshot {
  id: string
  note?: string
  performedAt: string
}

export class Api {
  apisauce: ApisauceInstance
  config: ApiConfig

  /**
   * Set up our API instance. Keep this lightweight!
   */
  constructor(config: ApiConfig = DEFAULT_API_CONFIG) {
    this.config = config
    this.apisauce = create({
      baseURL: this.config.url,
      timeout: this.config.timeout,
      headers: {
        Accept: "application/json",
      },
    })
  }

  setToken(token: string) {
    this.apisauce.setHeader("Authorization", `Bearer ${token}`)
  }

  /**
   * Gets the expenses of the last days.
   */
  async getExpenses(dateFrom: string): Promise<{ kind: "ok"; expenses: ExpenseSnapshot[] } | GeneralApiProblem> {
    const response: ApiResponse<{ expenses: ExpenseSnapshot[] }> = await this.apisauce.get("expenses", { dateFrom, pageSize: 100 }) // expect: legacy-call getExpenses

    if (!response.ok) {
      const problem = getGeneralApiProblem(response)
      if (problem) return problem
    }

    return { kind: "ok", expenses: response.data?.expenses ?? [] }
  }

  async getEmployee(id: string) {
    const response = await this.apisauce.get<{ firstName: string }>(`employees/${id}`) // expect: legacy-call getEmployee
    return response.ok ? response.data : null
  }

  async addToTeam(teamId: string, employeeId: string) {
    const { ok } = await this.apisauce.any({ method: "PUT", url: `teams/${teamId}/employees/${employeeId}` }) // expect: legacy-call addTeamEmployee
    return ok
  }

  async removeFromTeam(teamId: string, employeeId: string) {
    const { ok } = await this.apisauce.delete(`teams/${teamId}/employees/${employeeId}`) // expect: legacy-call deleteTeamEmployee
    return ok
  }
}

// Singleton instance of the API for convenience
export const api = new Api()
