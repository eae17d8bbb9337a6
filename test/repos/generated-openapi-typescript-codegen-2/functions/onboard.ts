import { app } from '@azure/functions'
import { PleoClient } from '../sdk'

class Vendors {
  private pleo?: PleoClient

  get cards(): PleoClient {
    return (this.pleo ??= new PleoClient({ TOKEN: process.env.PLEO_API_KEY }))
  }
}

const vendors = new Vendors()

app.storageQueue('onboard', {
  queueName: 'new-joiners',
  connection: 'HR_STORAGE',
  handler: async (message, ctx) => {
    const joiner = message as { mail: string; needsCard: boolean }
    if (!joiner.needsCard) return
    const { id } = await vendors.cards.employees.createEmployee({ requestBody: { email: joiner.mail } })
    const { taxCodes } = await vendors.cards.taxCodes.getTaxCodes({ hidden: false })
    ctx.log(`invited ${joiner.mail} as ${id}, ${taxCodes.length} tax codes visible`)
  },
})
