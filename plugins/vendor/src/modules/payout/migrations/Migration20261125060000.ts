import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const times = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Written by hand: numbers, histories and what may never happen twice live in the database. */
export class Migration20261125060000 extends Migration {
  override async up(): Promise<void> {
    this.accounts()
    this.accountHistory()
    this.addSql(`create sequence if not exists "payout_number_seq";`)
    this.addSql(`create sequence if not exists "bank_file_number_seq";`)
    this.addSql(`create table if not exists "bank_file" (
      "id" text not null, "number" text not null, "made_by" text not null,
      "count" integer not null check ("count" > 0), "total" bigint not null check ("total" > 0),
      "sha256" text not null, "content" text not null, ${times},
      constraint "bank_file_pkey" primary key ("id"), constraint "bank_file_number_unique" unique ("number"));`)
    this.payouts()
    this.addSql(`create table if not exists "payout_run" (
      "id" text not null, "day" text not null, "finished_at" timestamptz null, ${times},
      constraint "payout_run_pkey" primary key ("id"), constraint "payout_run_day_unique" unique ("day"));`)
  }

  private accounts(): void {
    this.addSql(`create table if not exists "payout_account" (
      "id" text not null, "cooperative_id" text not null, "version" integer not null default 1,
      "method" text not null default 'manual' check ("method" in ('manual', 'stripe')),
      "bank_code" text null, "account_number" text null, "holder" text null,
      "verified_at" timestamptz null, "verified_by" text null, "refusal" text null,
      "changed_at" timestamptz not null, "changed_by" text not null, "actor" text not null,
      "announce" boolean not null default false,
      "stripe_account_id" text null, "stripe_payouts_enabled" boolean not null default false, "stripe_missing" jsonb null, ${times},
      constraint "payout_account_pkey" primary key ("id"),
      constraint "payout_account_cooperative_unique" unique ("cooperative_id"),
      constraint "payout_account_stripe_unique" unique ("stripe_account_id"),
      constraint "payout_account_one_verdict" check ("verified_at" is null or "refusal" is null),
      constraint "payout_account_verified_by" check (("verified_at" is null) = ("verified_by" is null)),
      constraint "payout_account_whole" check (num_nulls("bank_code", "account_number", "holder") in (0, 3)),
      constraint "payout_account_verified_whole" check ("verified_at" is null
        or ("method" = 'manual' and "account_number" is not null) or ("method" = 'stripe' and "stripe_payouts_enabled")));`)
    this.addSql(
      `create index if not exists "IDX_payout_account_announce" on "payout_account" ("updated_at") where "announce";`,
    )
  }

  /** Nobody can change an account without leaving a trace, and a new destination is never verified by an old verdict. */
  private accountHistory(): void {
    this.addSql(`create table if not exists "payout_account_change" (
      "id" bigint generated always as identity, "cooperative_id" text not null, "actor" text not null,
      "before" jsonb null, "after" jsonb not null, "created_at" timestamptz not null default now(),
      constraint "payout_account_change_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_payout_account_change_cooperative" on "payout_account_change" ("cooperative_id", "id");`,
    )
    this.addSql(`create or replace function "payout_account_shown"(a "payout_account") returns jsonb language sql immutable as $$
      select jsonb_build_object('method', a."method", 'bank_code', a."bank_code", 'last_digits', right(a."account_number", 4),
        'holder', a."holder", 'stripe', right(a."stripe_account_id", 4), 'verified_by', a."verified_by", 'refusal', a."refusal") $$;`)
    this.addSql(`create or replace function "payout_account_destination"(a "payout_account") returns jsonb language sql immutable as $$
      select case a."method" when 'stripe' then jsonb_build_array(a."method", a."stripe_account_id")
        else jsonb_build_array(a."method", a."bank_code", a."account_number", a."holder") end $$;`)
    this.addSql(`create or replace function "payout_account_guard"() returns trigger language plpgsql as $$
      begin
        if "payout_account_destination"(new) is distinct from "payout_account_destination"(old) then
          new."version" := old."version" + 1;
          if new."verified_at" is not distinct from old."verified_at" then
            new."verified_at" := null;
            new."verified_by" := null;
          end if;
        end if;
        return new;
      end $$;`)
    this.addSql(`create or replace trigger "payout_account_guard" before update on "payout_account"
      for each row execute function "payout_account_guard"();`)
    this.addSql(`create or replace function "payout_account_note"() returns trigger language plpgsql as $$
      declare
        before jsonb := case when tg_op = 'UPDATE' then "payout_account_shown"(old) end;
      begin
        if tg_op = 'INSERT' or before is distinct from "payout_account_shown"(new) or new."version" <> old."version" then
          insert into "payout_account_change" ("cooperative_id", "actor", "before", "after")
            values (new."cooperative_id", new."actor", before, "payout_account_shown"(new));
        end if;
        return null;
      end $$;`)
    this.addSql(`create or replace trigger "payout_account_note" after insert or update on "payout_account"
      for each row execute function "payout_account_note"();`)
    this.addSql(`create or replace function "payout_refuse_change"() returns trigger language plpgsql as $$
      begin
        raise exception '% of % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(`create or replace trigger "payout_account_change_append_only"
      before update or delete or truncate on "payout_account_change"
      for each statement execute function "payout_refuse_change"();`)
  }

  private payouts(): void {
    this.addSql(`create table if not exists "payout" (
      "id" text not null, "number" text not null, "cooperative_id" text not null,
      "amount" bigint not null check ("amount" > 0), "currency_code" text not null,
      "method" text not null check ("method" in ('manual', 'stripe')),
      "state" text not null default 'scheduled' check ("state" in ('scheduled', 'sent', 'paid', 'failed', 'cancelled')),
      "account" jsonb not null, "account_version" integer not null,
      "attempts" integer not null default 0 check ("attempts" >= 0), "next_attempt_at" timestamptz null, "failure" text null,
      "bank_file_id" text null, "reference" text null, "proof_picture_id" text null, "requested_by" text null,
      "idempotency_key" text not null, "outbox" jsonb null, "sent_at" timestamptz null, "paid_at" timestamptz null, ${times},
      constraint "payout_pkey" primary key ("id"),
      constraint "payout_number_unique" unique ("number"),
      constraint "payout_idempotency_key_unique" unique ("idempotency_key"),
      constraint "payout_bank_file_foreign" foreign key ("bank_file_id") references "bank_file" ("id"));`)
    // money that is being taken from a balance is in the ledger before more is taken from the same balance
    this.addSql(
      `create unique index if not exists "IDX_payout_one_unbooked" on "payout" ("cooperative_id") where "state" = 'scheduled' and "outbox" is not null;`,
    )
    this.addSql(
      `create index if not exists "IDX_payout_cooperative" on "payout" ("cooperative_id", "created_at");`,
    )
    this.addSql(`create index if not exists "IDX_payout_state" on "payout" ("state", "created_at");`)
    this.addSql(`create index if not exists "IDX_payout_outbox" on "payout" ("updated_at") where "outbox" is not null;`)
    this.addSql(`create index if not exists "IDX_payout_bank_file" on "payout" ("bank_file_id") where "bank_file_id" is not null;`)
    this.addSql(
      `create index if not exists "IDX_payout_retry" on "payout" ("next_attempt_at") where "next_attempt_at" is not null;`,
    )
    this.addSql(`create or replace function "payout_guard"() returns trigger language plpgsql as $$
      begin
        if (new."id", new."number", new."cooperative_id", new."amount", new."currency_code", new."method", new."idempotency_key")
          is distinct from (old."id", old."number", old."cooperative_id", old."amount", old."currency_code", old."method", old."idempotency_key") then
          raise exception 'What a payout is about never changes' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;`)
    this.addSql(`create or replace trigger "payout_guard" before update on "payout"
      for each row execute function "payout_guard"();`)
    this.addSql(`create or replace trigger "payout_kept" before delete or truncate on "payout"
      for each statement execute function "payout_refuse_change"();`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop table if exists "payout", "bank_file", "payout_run", "payout_account_change", "payout_account" cascade;`,
    )
    for (const name of ["payout_guard", "payout_refuse_change", "payout_account_note", "payout_account_guard"])
      this.addSql(`drop function if exists "${name}"() cascade;`)
    this.addSql(`drop sequence if exists "payout_number_seq", "bank_file_number_seq";`)
  }
}
