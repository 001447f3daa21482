import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const times = `"created_at" timestamptz not null default clock_timestamp(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261125106100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "question" (
      "id" text not null, "cooperative_id" text not null,
      "about" text not null check ("about" in ('product', 'order')),
      "product_id" text null, "product_handle" text null,
      "order_id" text null, "order_number" integer null, "purchase_id" text null, "purchase_number" text null,
      "customer_id" text null, "buyer_name" text not null default '', "label" text not null default '',
      "locale" text not null default 'id' check ("locale" in ('id', 'en')),
      "state" text not null default 'open' check ("state" in ('open', 'answered', 'closed')),
      "waiting_since" timestamptz null, "last_at" timestamptz not null, "closed_at" timestamptz null, ${times},
      constraint "question_pkey" primary key ("id"),
      constraint "question_about_product" check ("about" <> 'product' or
        ("product_id" is not null and "product_handle" is not null and "customer_id" is not null and "order_id" is null)),
      constraint "question_about_order" check ("about" <> 'order' or
        ("order_id" is not null and "order_number" is not null and "purchase_id" is not null and "purchase_number" is not null and "product_id" is null)),
      constraint "question_waits_while_open" check (("state" = 'open') = ("waiting_since" is not null)),
      constraint "question_closed" check (("state" = 'closed') = ("closed_at" is not null)));`)
    // what is asked while a question about the same thing stands joins it
    this.addSql(
      `create unique index if not exists "IDX_question_one_per_product" on "question" ("customer_id", "product_id") where about = 'product' and state <> 'closed' and deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_question_one_per_order" on "question" ("order_id") where about = 'order' and state <> 'closed' and deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_question_cooperative_id_last_at" on "question" ("cooperative_id", "last_at") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_question_waiting" on "question" ("cooperative_id", "waiting_since") where state = 'open' and deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_question_customer_id" on "question" ("customer_id", "last_at") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_question_purchase_id" on "question" ("purchase_id") where deleted_at is null;`,
    )
    this.addSql(`create table if not exists "question_message" (
      "id" text not null, "question_id" text not null references "question" ("id"),
      "by" text not null check ("by" in ('buyer', 'cooperative')), "actor_id" text null,
      "action" text not null check ("action" in ('message', 'answer', 'close')),
      "text" text not null check (length("text") <= 2000), "key" text not null, ${times},
      constraint "question_message_pkey" primary key ("id"),
      constraint "question_message_says" check (("action" = 'close') = ("text" = '')),
      constraint "question_message_once" unique ("question_id", "by", "key"));`)
    this.addSql(
      `create index if not exists "IDX_question_message_created_at" on "question_message" ("question_id", "created_at");`,
    )
    this.addSql(`create index if not exists "IDX_question_message_key" on "question_message" ("key");`)
    this.addSql(`create or replace function "question_message_refuse"() returns trigger language plpgsql as $$
      begin raise exception 'What was asked and answered stays as it was written'; end $$;`)
    this.addSql(`create or replace trigger "question_message_append_only" before update or delete on "question_message"
      for each row execute function "question_message_refuse"();`)
    this.addSql(`create table if not exists "answer_template" (
      "id" text not null, "cooperative_id" text not null, "title" text not null, "text" text not null,
      "version" integer not null default 1, ${times},
      constraint "answer_template_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_answer_template_cooperative_id" on "answer_template" ("cooperative_id") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["question_message", "question", "answer_template"])
      this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop function if exists "question_message_refuse"();`)
  }
}
