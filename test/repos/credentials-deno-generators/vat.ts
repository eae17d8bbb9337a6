export function rateLabel(rate: string, type: string): string {
  const percent = Math.round(Number(rate) * 1000) / 10;
  return type === "reverse" ? "reverse charge" : `${percent} % ${type}`;
}
