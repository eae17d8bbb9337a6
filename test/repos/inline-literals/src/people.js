import axios from "axios"

const auth = { headers: { Authorization: "Bearer " + process.env.PLEO_TOKEN } }

export const employees = () => axios.get("https://openapi.pleo.io/v1/employees", auth) // expect: legacy-call getEmployees
export const invite = (email) => axios.post("https://openapi.pleo.io/v1/employees", { email }, auth) // expect: legacy-call createEmployee
// before the old host: https://openapi.pleo.io/v1/users
export const directory = () => axios.get("https://people.acme.example/v1/employees")
