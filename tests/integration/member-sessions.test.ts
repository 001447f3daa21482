import { setTimeout as wait } from "node:timers/promises"
import { generateJwtToken } from "@medusajs/framework/utils"
import { memberSessionsAnswer } from "@opop/vendor/contract/member-session"
import { totp } from "../e2e/support/totp"
import { describeMarketplace } from "./support/describe-marketplace"
import { deskDoor } from "./support/desk-door"
import { client } from "./support/http-client"
import { people, testPassword, visitor } from "./support/people"

const phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36"

describeMarketplace("sign-ins of members", { cooperatives: 1 }, ({ market, api, database }) => {
  const crew = () => people(api, market())
  const door = (token: string, more: object = {}) => deskDoor(api, token, more)
  const member = async () => crew().member(market().cooperatives[0]?.id ?? expect.fail())
  /** Tokens tell their time in seconds: one of the same second is the same token. */
  const again = async (email: string) => {
    await wait(1100)
    return crew().signIn("member", email)
  }
  const listed = async (token: string) =>
    memberSessionsAnswer.parse((await door(token, { "x-visitor-agent": phone }).get("/vendor/sessions")).data).sessions

  it("are listed, and one that is ended is refused everywhere at once", async () => {
    const { token, email } = await member()
    await door(token).get("/vendor/me")
    const second = await again(email)
    const sessions = await listed(second)
    expect(sessions).toMatchObject([{ browser: "Chrome", system: "Android", current: true }, { current: false }])
    const first = sessions[1]?.id ?? expect.fail()
    expect((await door(second).post(`/vendor/sessions/${first}/revoke`, {})).data.sessions).toHaveLength(1)
    for (const path of ["/vendor/me", "/vendor/orders", "/vendor/sessions", "/vendor/invites/by-token/x"])
      expect((await door(token).get(path)).status, path).toBe(401)
    // however the header is written, a token is itself
    for (const written of [`bearer ${token}`, `Bearer  ${token} x`, `Bearer ${token} ${second}`])
      expect((await client(api, { ...visitor(), authorization: written }).get("/vendor/me")).status).toBe(401)
    expect((await door(second).get("/vendor/me")).status).toBe(200)
    expect((await door(second).post(`/vendor/sessions/${first}/revoke`, {})).data.code).toBe("session_not_found")
  })

  it("are ended by signing out, and cannot be renewed past that", async () => {
    const { token } = await member()
    const refresh = (path: string) => client(api, { ...visitor(), authorization: `Bearer ${token}` }).post(path, {})
    for (const path of ["/auth/token/refresh", "/auth/session", "/auth/mfa/factors", "/auth/mfa/recovery-codes"])
      expect((await refresh(path)).status, path).toBe(401)
    expect((await door(token).post("/vendor/sessions/current/revoke", {})).status).toBe(200)
    expect((await door(token).get("/vendor/me")).status).toBe(401)
    expect((await refresh("/auth/token/refresh")).status).toBe(401)
  })

  it("a buyer and staff still renew theirs", async () => {
    for (const { token } of [await crew().buyer(), await crew().staff()]) {
      const { status, data } = await client(api, { ...visitor(), authorization: `Bearer ${token}` }).post(
        "/auth/token/refresh",
        {},
      )
      expect([status, typeof data.token]).toEqual([200, "string"])
    }
  })

  it("all others are ended together, also one that was never used; a later one counts", async () => {
    const { token, email } = await member()
    await door(token).get("/vendor/me")
    const unused = await again(email)
    const mine = await again(email)
    await wait(1100)
    expect((await door(mine).post("/vendor/sessions/revoke-others", {})).data.sessions).toMatchObject([
      { current: true },
    ])
    for (const ended of [token, unused]) expect((await door(ended).get("/vendor/me")).status).toBe(401)
    expect((await door(mine).get("/vendor/me")).status).toBe(200)
    expect((await door(await again(email)).get("/vendor/me")).status).toBe(200)
  })

  it("are nobody else's to see or end", async () => {
    const [one, other] = [await member(), await member()]
    const [session] = await listed(one.token)
    expect((await door(other.token).post(`/vendor/sessions/${session?.id}/revoke`, {})).data.code).toBe(
      "session_not_found",
    )
    await door(other.token).post("/vendor/sessions/revoke-others", {})
    expect((await door(one.token).get("/vendor/me")).status).toBe(200)
  })

  it("are written down once, their last use at most once a minute, by a hash alone", async () => {
    const { token } = await member()
    await Promise.all(Array.from({ length: 8 }, () => door(token).get("/vendor/me")))
    const { rows } = await database.raw(`select *, xmin from "member_session"`)
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
    await door(token).get("/vendor/me")
    expect((await database.raw(`select xmin from "member_session"`)).rows[0]?.["xmin"]).toBe(rows[0]?.["xmin"])
    await database.raw(`update "member_session" set "last_seen_at" = now() - interval '2 minutes'`)
    await door(token).get("/vendor/me")
    const seen = await database.raw(
      `select now() - "last_seen_at" < interval '10 seconds' as fresh from "member_session"`,
    )
    expect(seen.rows).toEqual([{ fresh: true }])
  })

  it("a second step: switched on with a code, asked for at every sign-in, switched off with a code", async () => {
    const { token, email } = await member()
    const desk = door(token)
    await wait(1100)
    expect((await desk.post("/vendor/security/code", { password: "not-it" })).data.code).toBe("password_wrong")
    const { key, address } = (await desk.post("/vendor/security/code", { password: testPassword })).data
    expect(address).toContain(`secret=${key}`)
    expect(decodeURIComponent(address)).toContain(email)
    // nothing counts before it was confirmed
    expect((await desk.get("/vendor/security")).data.security).toEqual({ code_needed: false })
    expect((await desk.post("/vendor/security/code/confirm", { code: "12345" })).data).toMatchObject({
      details: { fields: [{ path: "code", code: "code_digits" }] },
    })
    const wrong = String((Number(totp(key)) + 1) % 1_000_000).padStart(6, "0")
    expect((await desk.post("/vendor/security/code/confirm", { code: wrong })).data.code).toBe("code_wrong")
    const other = await crew().signIn("member", email)
    const shown = totp(key).replace(/^(...)/, "$1 ")
    const { recovery_codes } = (await desk.post("/vendor/security/code/confirm", { code: shown })).data
    expect(recovery_codes).toHaveLength(10)
    expect((await desk.get("/vendor/security")).data.security).toEqual({ code_needed: true })
    expect((await desk.post("/vendor/security/code", { password: testPassword })).data.code).toBe("code_state")
    // the keys are not readable in the database
    const { rows } = await database.raw(`select * from "auth_mfa_factor"`)
    expect(JSON.stringify(rows)).not.toContain(key)

    const credentials = { email, password: testPassword }
    const halfway = async () =>
      (await client(api, visitor()).post("/auth/member/emailpass", credentials)).data as {
        token: string
        mfa_challenge: { id: string }
      }
    const tell = (half: Awaited<ReturnType<typeof halfway>>, method: string, code: string) =>
      client(api, { ...visitor(), authorization: `Bearer ${half.token}` }).post(
        `/auth/mfa/challenges/${half.mfa_challenge.id}/verify`,
        { method, code },
      )
    const half = await halfway()
    for (const path of ["/vendor/me", "/vendor/sessions", "/vendor/security"])
      expect((await door(half.token).get(path)).status, path).toBe(401)
    expect((await tell(half, "totp", wrong)).status).toBe(400)
    const whole = (await tell(half, "totp", totp(key))).data.token
    expect((await door(whole).get("/vendor/me")).status).toBe(200)
    const kept = recovery_codes[0]
    const saved = (await tell(await halfway(), "recovery_code", kept)).data.token
    expect((await door(saved).get("/vendor/me")).status).toBe(200)
    expect((await tell(await halfway(), "recovery_code", kept)).status).toBe(400)

    // money that is to go elsewhere asks for one too
    const account = { bank_code: "451", account_number: "0071234821", holder: "Kopontren Baru", password: testPassword }
    expect((await desk.post("/vendor/payout-account", account)).data.code).toBe("code_wrong")
    expect((await desk.post("/vendor/payout-account", { ...account, code: wrong })).data.code).toBe("code_wrong")
    expect((await desk.post("/vendor/payout-account", { ...account, code: totp(key) })).status).toBe(200)

    const renewed = (await desk.post("/vendor/security/recovery-codes", { code: totp(key) })).data.recovery_codes
    expect(renewed).toHaveLength(10)
    const fresh = door(whole)
    expect((await fresh.post("/vendor/security/code/switch-off", { code: recovery_codes[1] })).data.code).toBe(
      "code_wrong",
    )
    expect((await fresh.post("/vendor/security/code/switch-off", { code: renewed[0] })).data.security).toEqual({
      code_needed: false,
    })
    expect((await door(await again(email)).get("/vendor/me")).status).toBe(200)
    expect((await door(other).get("/vendor/me")).status).not.toBe(500)
  })

  it("switching codes on ends every sign-in that was made without one", async () => {
    const { token, email } = await member()
    const mine = await again(email)
    const { key } = (await door(mine).post("/vendor/security/code", { password: testPassword })).data
    await wait(1100)
    await door(mine).post("/vendor/security/code/confirm", { code: totp(key) })
    expect((await door(token).get("/vendor/me")).status).toBe(401)
    expect((await door(mine).get("/vendor/me")).status).toBe(200)
  })

  it("a new password ends every sign-in at the desk", async () => {
    const { token, email } = await member()
    await door(token).get("/vendor/me")
    await wait(1100)
    const auth = market().container.resolve("auth") as unknown as {
      createPasswordResetToken: (data: object) => Promise<{ jti: string }>
    }
    const { jti } = await auth.createPasswordResetToken({ provider: "emailpass", entity_id: email })
    const reset = generateJwtToken(
      { entity_id: email, provider: "emailpass", actor_type: "member", purpose: "reset" },
      { secret: process.env["JWT_SECRET"], expiresIn: "15m", jwtOptions: { jwtid: jti } },
    )
    const update = await client(api, { ...visitor(), authorization: `Bearer ${reset}` }).post(
      "/auth/member/emailpass/update",
      { password: "another-long-password" },
    )
    expect(update.status).toBe(200)
    await wait(200)
    expect((await door(token).get("/vendor/me")).status).toBe(401)
  })
})
