import { PleoClient } from './pleo-client';
import { ShopClient } from './shop-client';

const pleo = new PleoClient(process.env.PLEO_TOKEN!);
const shop = new ShopClient();

console.log(await pleo.expenses(), await shop.expenses());
