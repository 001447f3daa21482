import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const times = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Where an order stands at the desk, as a column that the database computes from the row itself: it cannot be wrong about it. */
export class Migration20261125104000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "order_course"
      add column if not exists "packed_at" timestamptz null,
      add column if not exists "packed_by" text null,
      add column if not exists "dispatch_by" timestamptz null,
      add column if not exists "part_sent_at" timestamptz null,
      add column if not exists "refused_lines" jsonb null;`)
    this.addSql(`alter table "order_course"
      add constraint "order_course_packed_after_accepted" check ("packed_at" is null or "accepted_at" is not null),
      add constraint "order_course_part_sent_after_accepted" check ("part_sent_at" is null or "accepted_at" is not null),
      add constraint "order_course_cancelled_or_part_sent" check ("cancelled_at" is null or "part_sent_at" is null);`)
    this.addSql(`alter table "order_course" add column if not exists "stage" text not null generated always as (
      case
        when "cancelled_at" is not null then 'cancelled'
        when "received_at" is not null then 'done'
        when "sent_at" is not null then 'shipped'
        when "packed_at" is not null then 'to_ship'
        when "accepted_at" is not null then 'to_pack'
        when "paid_at" is not null then 'new'
        else 'unpaid'
      end) stored;`)
    this.addSql(
      `create index if not exists "IDX_order_course_stage" on "order_course" ("cooperative_id", "stage", "placed_at", "order_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_course_new" on "order_course" ("cooperative_id", "accept_by", "order_id") where stage = 'new' and deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_course_dispatch" on "order_course" ("cooperative_id", "stage", "dispatch_by", "order_id") where stage in ('to_pack', 'to_ship') and deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_course_part_sent" on "order_course" ("cooperative_id") where part_sent_at is not null and sent_at is null and deleted_at is null;`,
    )
    this.addSql(`create table if not exists "order_parcel" (
      "id" text not null, "order_id" text not null, "cooperative_id" text not null, "number" integer not null check ("number" > 0),
      "key" text not null, "fulfillment_id" text null, "courier" text not null, "tracking_number" text not null,
      "lines" jsonb not null, "sent_at" timestamptz null, "sent_by" text not null,
      "delivered_at" timestamptz null, "returned_at" timestamptz null, ${times},
      constraint "order_parcel_pkey" primary key ("id"),
      constraint "order_parcel_one_end" check ("delivered_at" is null or "returned_at" is null));`)
    this.addSql(
      `create unique index if not exists "IDX_order_parcel_order_id_number_unique" on "order_parcel" ("order_id", "number") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_order_parcel_order_id_key_unique" on "order_parcel" ("order_id", "key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_order_parcel_returned" on "order_parcel" ("cooperative_id") where returned_at is not null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_parcel" cascade;`)
    this.addSql(`alter table "order_course" drop column if exists "stage", drop column if exists "packed_at",
      drop column if exists "packed_by", drop column if exists "dispatch_by", drop column if exists "part_sent_at",
      drop column if exists "refused_lines";`)
  }
}
