/**
 * Orders for every look at a page. Views are counted only where a script runs and the browser lets it: fewer views than orders say
 * nothing.
 * @returns a share, or null when it cannot be told
 */
export const conversion = (orders: number, views: number): number | null =>
  views > 0 && views >= orders ? orders / views : null
