class LexofficeClient {
  constructor({ lexofficeHttp }) {
    this.http = lexofficeHttp;
  }

  async createVoucher(voucher) {
    const { data } = await this.http.post('/vouchers', voucher);
    return data.id;
  }

  async expenses() {
    const { data } = await this.http.get('/expenses');
    return data.content;
  }
}

module.exports = LexofficeClient;
