// The lines of a log that say why something failed.
import { stripVTControlCharacters } from "node:util"

const length = 12

/** What the build's tools say at the end of every failure, whatever it was. */
const closing = /ELIFECYCLE|ERROR {2}(command|run failed)|^ *(Tasks|Cached|Time|Failed): |^\$ |cache (miss|hit), /

/**
 * A build's log holds the output of many packages: of these, the one that failed, from its first error on. Any other log: its end.
 * @param {string} log
 * @returns {string[]}
 */
export function logExcerpt(log) {
  const text = stripVTControlCharacters(log)
  const [, name, task] = /^ *Failed: +(\S+)#(\S+)/m.exec(text) ?? []
  const prefix = name ? `${name}:${task}: ` : ""
  const lines = text
    .split("\n")
    .filter((line) => line.startsWith(prefix))
    .map((line) => line.slice(prefix.length))
    .filter((line) => line.trim() && !closing.test(line))
  const first = prefix ? lines.findIndex((line) => /error/i.test(line)) : -1
  return first < 0 ? lines.slice(-length) : lines.slice(first, first + length)
}
