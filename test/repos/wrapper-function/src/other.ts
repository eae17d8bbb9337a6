function call(path: string) {
  return fetch(`https://shop.example/v1${path}`);
}

export const orders = () => call('/expenses');
