import axios from "axios"

// Plain axios here: the platform's one throws away the response headers.
export default defineComponent({
  props: {
    pleo: {
      type: "app",
      app: "pleo",
    },
  },
  async run({ steps }) {
    const http = axios.create({
      baseURL: "https://openapi.pleo.io/v1/",
      headers: { Authorization: `Bearer ${this.pleo.$auth.api_token}` },
    })

    const leaver = steps.trigger.event.body.email
    const { data } = await http.get("employees", { params: { pageSize: 100000 } }) // expect: legacy-call getEmployees (certain)
    const employee = data.employees.find((e) => e.email === leaver)
    if (!employee) return { removed: false }

    if (employee.teamId) await http.delete(`teams/${employee.teamId}/employees/${employee.id}`) // expect: legacy-call deleteTeamEmployee (certain)
    const res = await http.delete(`employees/${employee.id}`) // expect: legacy-call deleteEmployee (certain)
    return { removed: true, requestId: res.headers["x-request-id"] }
  },
})
