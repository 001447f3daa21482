/** What went wrong in words for a person, and what to do about it. Anything else that is thrown is a bug. */
export class Fault extends Error {
  /** @param {string} message @param {string} remedy @param {unknown} [cause] */
  constructor(message, remedy, cause) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = "Fault"
    this.remedy = remedy
  }
}
