import { type AddressInfo, createServer, type Server, type Socket } from "node:net"
import { createInterface } from "node:readline"
import { afterEach, describe, expect, it } from "vitest"
import SmtpMailProvider from "./service"

const letter = {
  to: "aminah@example.test",
  channel: "email",
  template: "order_sent",
  content: { subject: "Paket dikirim", text: "Nomor resi: JX1", html: "<p>JX1</p>" },
}

type Double = { port: number; heard: string[]; mail: string[] }
let server: Server | undefined
const sockets = new Set<Socket>()

const answers: Record<string, string> = {
  STARTTLS: "502 never heard of it",
  EHLO: "250-double\r\n250 AUTH PLAIN",
  AUTH: "235 welcome",
  DATA: "354 go on",
  QUIT: "221 bye",
}

/** A mail server of a few lines: takes letters, or answers a command with a refusal, or says nothing at all. */
async function listen(refuse: Record<string, string> = {}, silent = false): Promise<Double> {
  const double: Double = { port: 0, heard: [], mail: [] }
  server = createServer((socket) => {
    sockets.add(socket)
    const say = (line: string) => socket.write(`${line}\r\n`)
    const hear = (line: string) => {
      double.heard.push(line)
      const command = line.split(" ")[0] ?? ""
      say(refuse[command] ?? answers[command] ?? "250 fine")
    }
    if (!silent) say("220 double")
    socket.on("error", () => undefined)
    let letter = false
    createInterface({ input: socket }).on("line", (line) => {
      if (!letter) hear(line)
      else if (line === ".") say("250 taken")
      else double.mail.push(line)
      letter = letter ? line !== "." : line === "DATA"
    })
  })
  await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready))
  double.port = (server.address() as AddressInfo).port
  return double
}

const provider = (port: number, credentials = "", host = "127.0.0.1") =>
  new SmtpMailProvider(
    {},
    {
      url: `smtp://${credentials}${host}:${port}`,
      from: "OPOP <toko@opop.example>",
      timeout: 500,
      channels: ["email"],
    },
  )

afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  await new Promise((done) => (server ? server.close(done) : done(undefined)))
  server = undefined
})

describe("letters over SMTP", () => {
  it("hands a letter with both texts to the server", async () => {
    const double = await listen()
    const { id } = await provider(double.port).send(letter)
    expect(id).toMatch(/@opop\.example>$/)
    expect(double.heard).toContain("MAIL FROM:<toko@opop.example>")
    expect(double.heard).toContain("RCPT TO:<aminah@example.test>")
    const mail = double.mail.join("\n")
    expect(mail).toContain("Subject: Paket dikirim")
    expect(mail).toContain("Content-Type: text/plain")
    expect(mail).toContain("Content-Type: text/html")
    expect(mail).toContain("Auto-Submitted: auto-generated")
  })

  it("signs in", async () => {
    const double = await listen()
    await provider(double.port, "toko:rahasia@").send(letter)
    expect(double.heard.some((line) => line.startsWith("AUTH PLAIN"))).toBe(true)
  })

  it("says what went wrong when the server is down", async () => {
    const { port } = await listen()
    await new Promise((done) => server?.close(done))
    server = undefined
    await expect(provider(port).send(letter)).rejects.toThrow("SMTP: ECONN")
  })

  it("gives up on a server that says nothing", async () => {
    const { port } = await listen({}, true)
    await expect(provider(port).send(letter)).rejects.toThrow("SMTP: ETIMEDOUT")
  })

  it("never tells the password, also when it is refused", async () => {
    const double = await listen({ AUTH: "535 wrong: dG9rbwByYWhhc2lh rahasia" })
    const failure = await provider(double.port, "toko:rahasia@")
      .send(letter)
      .catch((error: Error) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(JSON.stringify({ ...(failure as Error) }) + (failure as Error).stack).not.toMatch(/rahasia|dG9rbw/)
    expect((failure as Error).message).toMatch(/^SMTP: EAUTH 535/)
  })

  it("sends nothing to a server elsewhere that does not encrypt", async () => {
    const double = await listen()
    // another name for this machine that does not look like it
    await expect(provider(double.port, "toko:rahasia@", "0.0.0.0").send(letter)).rejects.toThrow("SMTP: ETLS")
    expect(double.heard.some((line) => /^(AUTH|MAIL)/.test(line))).toBe(false)
  })

  it("needs an address and a sender", () => {
    expect(() => SmtpMailProvider.validateOptions({ url: "smtp://x" })).toThrow("from")
  })
})
