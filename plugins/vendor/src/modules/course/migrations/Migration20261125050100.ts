import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const times = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261125050100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_course" (
      "id" text not null, "order_id" text not null, "purchase_id" text not null, "cooperative_id" text not null,
      "placed_at" timestamptz not null, "paid_at" timestamptz null, "accept_by" timestamptz not null,
      "accepted_at" timestamptz null, "accepted_by" text null,
      "sent_at" timestamptz null, "courier" text null, "tracking_number" text null,
      "receive_by" timestamptz null, "received_at" timestamptz null,
      "received_by" text null check ("received_by" in ('buyer', 'programme')),
      "report_until" timestamptz null, "released_at" timestamptz null,
      "cancelled_at" timestamptz null,
      "cancel_why" text null check ("cancel_why" in ('declined', 'lapsed', 'unpaid', 'buyer', 'staff')),
      "cancel_note" text null, "cancelled_by" text null, "undone_at" timestamptz null, ${times},
      constraint "order_course_pkey" primary key ("id"),
      constraint "order_course_sent_after_accepted" check ("sent_at" is null or "accepted_at" is not null),
      constraint "order_course_received_after_sent" check ("received_at" is null or "sent_at" is not null),
      constraint "order_course_received_by" check (("received_at" is null) = ("received_by" is null)),
      constraint "order_course_released_after_received" check ("released_at" is null or "received_at" is not null),
      constraint "order_course_cancelled_or_sent" check ("cancelled_at" is null or "sent_at" is null),
      constraint "order_course_cancel_why" check (("cancelled_at" is null) = ("cancel_why" is null)),
      constraint "order_course_undone_after_cancelled" check ("undone_at" is null or "cancelled_at" is not null));`)
    this.addSql(
      `create unique index if not exists "IDX_order_course_order_id_unique" on "order_course" ("order_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_course_purchase_id" on "order_course" ("purchase_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_course_cooperative_id_placed_at" on "order_course" ("cooperative_id", "placed_at") where deleted_at is null;`,
    )
    // what the clock asks every minute: only the rows that still wait
    this.addSql(
      `create index if not exists "IDX_order_course_unpaid" on "order_course" ("placed_at") where paid_at is null and cancelled_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_course_unaccepted" on "order_course" ("accept_by") where accepted_at is null and cancelled_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_course_unreceived" on "order_course" ("receive_by") where received_at is null and sent_at is not null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_course_unreleased" on "order_course" ("report_until") where released_at is null and received_at is not null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_course_not_undone" on "order_course" ("cancelled_at") where undone_at is null and cancelled_at is not null;`,
    )
    this.addSql(`create table if not exists "share_refund" (
      "id" text not null, "order_id" text not null, "key" text not null,
      "amount" numeric not null check ("amount" > 0 and "amount" = trunc("amount")), "raw_amount" jsonb not null,
      "reason" text not null check ("reason" in ('declined', 'lapsed', 'buyer', 'staff', 'case', 'goodwill', 'sold_out', 'dispute')),
      "note" text not null default '',
      "party" text not null check ("party" in ('buyer', 'cooperative', 'province', 'programme')),
      "actor" text not null,
      "state" text not null default 'pending' check ("state" in ('pending', 'done', 'failed')),
      "refund_ids" jsonb null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null,
      "failure" text null, "done_at" timestamptz null, "told_at" timestamptz null, ${times},
      constraint "share_refund_pkey" primary key ("id"),
      constraint "share_refund_done" check (("state" = 'done') = ("done_at" is not null)));`)
    this.addSql(
      `create unique index if not exists "IDX_share_refund_order_id_key_unique" on "share_refund" ("order_id", "key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_share_refund_owed" on "share_refund" ("next_attempt_at") where state <> 'done' or told_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_course" cascade;`)
    this.addSql(`drop table if exists "share_refund" cascade;`)
  }
}
