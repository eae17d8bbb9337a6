import { Economic } from '@saldo/economic'
import { Pleo } from '@saldo/pleo'
import { PleoError } from '@saldo/pleo/errors'
import { fetch as undiciFetch, ProxyAgent } from 'undici'

const dispatcher = process.env.HTTPS_PROXY ? new ProxyAgent(process.env.HTTPS_PROXY) : undefined
const viaProxy = (url, init) => undiciFetch(url, { ...init, dispatcher })

const pleo = new Pleo({ token: process.env.PLEO_TOKEN, fetch: viaProxy })
const economic = new Economic({ token: process.env.ECONOMIC_TOKEN, fetch: viaProxy })

export async function copyAccount(number, categoryId) {
  const source = await economic.accounts.get(number)
  const { taxCodes } = await pleo.tax.codes({ hidden: true })
  try {
    const { id } = await pleo.accounts.create({ name: source.name, accountNumber: number, accountCategoryId: categoryId })
    return { account: await pleo.accounts.get(id), taxCodes: taxCodes.length }
  } catch (error) {
    if (error instanceof PleoError && error.status === 400) return null
    throw error
  }
}

export async function openAccount(body) {
  await economic.accounts.create(body)
}

export async function freeze(teamId) {
  return pleo.call('DELETE', `/teams/${teamId}`) // expect: legacy-call deleteTeam
}
