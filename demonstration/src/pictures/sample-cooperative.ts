import type { CooperativeData } from "../cooperative"

/** An invented cooperative for the tests of the drawings. */
export function sampleCooperative(changes: Partial<CooperativeData> = {}): CooperativeData {
  return {
    handle: "anhar-lamongan",
    name: "Kopontren Anhar",
    pesantren: "Pesantren Miftahul Anhar",
    regency: "3524",
    district: "Paciran",
    postcode: "62264",
    founded: 2001,
    level: "mandiri",
    categories: ["snacks"],
    story: { id: "Cerita.", en: "Story." },
    colours: ["#14532d", "#f3d9a4"],
    pattern: 0,
    pkp: false,
    ...changes,
  }
}
