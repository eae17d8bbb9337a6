export class ShopClient {
  private baseUrl = 'https://shop.example/v1';

  expenses() {
    return this.request('/expenses');
  }

  private request(path: string) {
    return fetch(this.baseUrl + path);
  }
}
