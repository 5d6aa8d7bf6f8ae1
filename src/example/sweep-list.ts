// The list that the example's sweeps are made with, and the days of log that they are to cover: the coordinator enters both.
const MONTH = 30 * 86_400_000;

export const listInForce = (now: Date) => ({
  listName: 'Danh sách địa chỉ của đợt làm sạch (hư cấu)',
  listVersion: 1,
  windowFrom: new Date(now.getTime() - MONTH).toISOString(),
  windowTo: now.toISOString(),
});
