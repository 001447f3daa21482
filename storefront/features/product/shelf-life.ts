/** From two months on, people think in months. */
const monthsFrom = 60

/** How long something keeps, in the unit people use. @param days from packing */
export const shelfLife = (days: number): { unit: "days" | "months"; count: number } =>
  days < monthsFrom ? { unit: "days", count: days } : { unit: "months", count: Math.floor(days / 30) }
