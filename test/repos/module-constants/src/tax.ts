const HOST = "https://openapi.pleo.io"
const VERSION = "v1"
const BASE = [HOST, VERSION].join("/")

export const taxCodes = async (token: string) => {
	let url = BASE + "/tax-codes"
	url += "?hidden=true"
	return await fetch(url, { headers: { authorization: "Bearer " + token } }) // expect: legacy-call getTaxCodes
}

export const vatRates = async () => {
	const BASE = "https://vat.example/v1"
	return await fetch(BASE + "/tax-codes")
}
