// Loaded into the backend before anything else (node --require). While the file named by KILL_ORDERS holds a number, counts every
// write to the database and every request to the gateway, twice each: before it begins and after it was done. At that count the
// process kills itself, as the kernel or a power cut would: nothing is flushed, nothing is cleaned up.
const fs = require("node:fs")
const http = require("node:http")
const Module = require("node:module")

const orders = String(process.env.KILL_ORDERS)
const gateway = new URL(String(process.env.STRIPE_API_URL)).host
const writes = /^\s*(insert|update|delete|commit)\b/i
let count = 0

function step(what) {
  let wanted
  try {
    wanted = Number(fs.readFileSync(orders, "utf8"))
  } catch {
    count = 0
    return
  }
  count += 1
  fs.writeFileSync(`${orders}.reached`, `${count} ${what}`)
  if (count === wanted) process.kill(process.pid, "SIGKILL")
}

const load = Module._load
Module._load = function (name, ...rest) {
  const loaded = load.call(this, name, ...rest)
  const client = loaded?.Client?.prototype
  if (loaded?.Pool && client?.query && !client.watched) watch(client)
  return loaded
}

function watch(client) {
  client.watched = true
  const query = client.query
  client.query = function (...args) {
    const text = typeof args[0] === "string" ? args[0] : args[0]?.text
    if (!writes.test(String(text))) return query.apply(this, args)
    const what = String(text).replace(/\s+/g, " ").slice(0, 60)
    step(`before ${what}`)
    const last = args.length - 1
    const callback = args[last]
    if (typeof callback === "function") {
      args[last] = function (...answer) {
        step(`after ${what}`)
        return callback.apply(this, answer)
      }
      return query.apply(this, args)
    }
    const result = query.apply(this, args)
    return typeof result?.then === "function"
      ? result.then((answer) => {
          step(`after ${what}`)
          return answer
        })
      : result
  }
}

const request = http.request
http.request = function (...args) {
  const made = request.apply(this, args)
  if (made.getHeader("host") === gateway && made.method === "POST") {
    step(`before ${made.method} ${made.path}`)
    made.prependListener("response", () => step(`after ${made.method} ${made.path}`))
  }
  return made
}
