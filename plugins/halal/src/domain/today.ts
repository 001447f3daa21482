/** The ISO day that it is in East Java (UTC+7): dates of certificates begin and end there. */
export const todayInEastJava = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(now)
