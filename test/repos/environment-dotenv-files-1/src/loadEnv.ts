import * as path from 'path';
import dotenv from 'dotenv';
import dotenvExpand from 'dotenv-expand';

const root = path.resolve(__dirname, '..');
const mode = process.env.NODE_ENV || 'development';

for (const file of [`.env.${mode}.local`, `.env.${mode}`, '.env.local', '.env']) {
  dotenvExpand.expand(dotenv.config({ path: path.join(root, file) }));
}
