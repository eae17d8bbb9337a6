import axios from 'axios';

/** Archives vendors that were not used since `before`. */
export async function archiveUnused(ids: string[]): Promise<void> {
  for (const id of ids) {
    await axios.post(`https://external.pleo.io/v1/vendors/${id}:archive`, undefined, {
      auth: { username: '31bd7f14ae0d72ad82d080ce23e02504a78511e2', password: '' }, // expect: hardcoded-credential
    });
  }
}

/** Same for the playground, key comes from the caller. */
export async function archiveInStaging(ids: string[], accessToken: string): Promise<void> {
  for (const id of ids) {
    await axios.post(`https://external.staging.pleo.io/v1/vendors/${id}:archive`, undefined, {
      auth: { username: accessToken, password: '' },
    });
  }
}
