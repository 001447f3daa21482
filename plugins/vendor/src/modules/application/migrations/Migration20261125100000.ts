import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { defaultRequirements } from "../default-requirements"

const times = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

export class Migration20261125100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cooperative_application" (
      "id" text not null, "cooperative_id" text not null, "member_id" text not null, "key" text not null,
      "pesantren" text null, "nspp" text null check ("nspp" ~ '^[0-9]{12}$'),
      "name" text null, "founded" integer null check ("founded" between 1700 and 2200),
      "legal_number" text null, "nib" text null check ("nib" ~ '^[0-9]{13}$'),
      "npwp" text null check ("npwp" ~ '^[0-9]{16}$'),
      "regency_code" text null check ("regency_code" ~ '^35[0-9]{2}$'), "district" text null,
      "postcode" text null check ("postcode" ~ '^6[0-9]{4}$'), "address" text null,
      "contact_name" text null, "contact_phone" text null check ("contact_phone" ~ '^\\+62[0-9]+$'),
      "whatsapp" text null check ("whatsapp" ~ '^\\+62[0-9]+$'),
      "reasons" jsonb not null default '{}', "note" text null, "submitted_at" timestamptz null,
      "taken_by" text null, "decided_at" timestamptz null, "decided_by" text null, ${times},
      constraint "cooperative_application_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_cooperative_application_cooperative_id" on "cooperative_application" ("cooperative_id");`,
    )
    this.addSql(
      `create unique index if not exists "IDX_cooperative_application_member_id_key" on "cooperative_application" ("member_id", "key");`,
    )
    this.addSql(`create index if not exists "IDX_cooperative_application_nib" on "cooperative_application" ("nib");`)
    this.addSql(`create table if not exists "requirement" (
      "id" text not null, "kind" text not null check ("kind" in ('computed', 'attested', 'document', 'verified')),
      "rule" text null check ("rule" in ('three_products', 'account_verified')), "title" jsonb not null, "text" jsonb not null,
      "place" text not null check ("place" in ('products', 'account', 'application', 'here', 'wait')),
      "verifying" boolean not null default false, "expires" boolean not null default false,
      "active" boolean not null default true, "rank" integer not null default 100, "changed_by" text null, ${times},
      constraint "requirement_pkey" primary key ("id"),
      constraint "requirement_rule_fits" check (("kind" = 'computed') = ("rule" is not null)));`)
    this.addSql(`create table if not exists "requirement_answer" (
      "id" text not null, "requirement_id" text not null references "requirement" ("id"), "cooperative_id" text not null,
      "state" text not null check ("state" in ('given', 'accepted', 'rejected', 'waived')), "reason" text null,
      "document_id" text null, "document_kind" text null check ("document_kind" in ('pdf', 'picture')),
      "document_name" text null, "expires_on" text null check ("expires_on" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
      "given_by" text null, "given_at" timestamptz null, "judged_by" text null, "judged_at" timestamptz null, ${times},
      constraint "requirement_answer_pkey" primary key ("id"),
      constraint "requirement_answer_one" unique ("cooperative_id", "requirement_id"),
      constraint "requirement_answer_reasoned" check ("state" not in ('rejected', 'waived') or "reason" is not null),
      constraint "requirement_answer_document" check (("document_id" is null) = ("document_kind" is null)));`)
    for (const { id, kind, rule, title, text, place, verifying, expires, rank } of defaultRequirements)
      this.addSql(`insert into "requirement" ("id", "kind", "rule", "title", "text", "place", "verifying", "expires", "rank") values
        (${quoted(id)}, ${quoted(kind)}, ${rule ? quoted(rule) : "null"}, ${quoted(JSON.stringify(title))},
         ${quoted(JSON.stringify(text))}, ${quoted(place)}, ${verifying}, ${expires}, ${rank}) on conflict do nothing;`)
  }

  override async down(): Promise<void> {
    for (const table of ["requirement_answer", "requirement", "cooperative_application"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
