import axios from 'axios';

type Booking = { id: string; type: string; status: string; lines: string[]; amountOriginal?: { value: number } };

export class RoomStore {
  private bookings: Booking[] = [];
  status = 'idle';

  async load() {
    const { data } = await axios.get('https://api.robinpowered.com/v1.0/bookings');
    this.bookings = data.expenses ?? data.data;
    this.status = data.status;
  }

  get open() {
    return this.bookings.filter((b) => b.status === 'QUEUED' && b.type !== 'CARD' && b.lines.length > 0);
  }

  get cost() {
    return this.bookings.reduce((s, b) => s + (b.amountOriginal?.value ?? 0), 0);
  }
}
