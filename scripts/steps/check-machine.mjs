// What has to be right before anything is begun.
import { constants } from "node:fs"
import { access, statfs } from "node:fs/promises"
import { createServer } from "node:net"
import { Fault } from "../fault.mjs"
import { root } from "../settings.mjs"

const needed = { major: 20, minor: 19 }
const gigabyte = 1024 ** 3

/** Runs before anything else, and with nothing that an old Node does not have. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return
  throw new Fault(
    `Node ${process.versions.node} is too old.`,
    `Install Node ${needed.major}.${needed.minor} or newer (22 and 24 are fine too), then run the same command again.`,
  )
}

/** @param {{ first: boolean }} options the first start needs far more room than later ones */
export async function checkDisk({ first }) {
  const { bavail, bsize } = await statfs(root)
  const free = (bavail * bsize) / gigabyte
  const wanted = first ? 4 : 0.3
  if (free >= wanted) return
  throw new Fault(
    `The disk is full: ${free.toFixed(1)} GB are free at ${root}, ${wanted} GB are needed.`,
    "Free some space and start again.",
  )
}

export async function checkWritable() {
  try {
    await access(root, constants.W_OK)
  } catch (cause) {
    throw new Fault(
      `This user may not write to ${root}.`,
      `Clone the project as this user, or give it the folder: chown -R $(whoami) ${root}`,
      cause,
    )
  }
}

/**
 * @param {{ name: string, port: number, variable: string }[]} wanted
 * @param {string} [command] which is run again with another port
 * @throws Fault naming the first port that somebody else listens on
 */
export async function checkPorts(wanted, command = "npm start") {
  for (const { name, port, variable } of wanted) {
    if (await isFree(port)) continue
    throw new Fault(
      `Port ${port}, meant for the ${name}, is in use.`,
      `Stop the program that listens there, or choose another port: ${variable}=${port + 1} ${command}`,
    )
  }
}

/** @param {number} port */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen({ port }, () => server.close(() => resolve(true)))
  })
}
