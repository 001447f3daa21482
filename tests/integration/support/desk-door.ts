import { type Api, client } from "./http-client"
import { visitor } from "./people"

/** Talks to the desk as whoever has this token, from an address of its own. */
export function deskDoor(api: Api, token: string, more: object = {}) {
  return client(api, { ...visitor(), authorization: `Bearer ${token}`, ...more })
}
