import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const times = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261125102100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "category_attribute" (
      "id" text not null, "category" text not null, "key" text not null check ("key" ~ '^[a-z][a-z0-9_]*$'),
      "kind" text not null check ("kind" in ('text', 'number', 'choice')), "required" boolean not null default false,
      "label_id" text not null check ("label_id" <> ''), "label_en" text not null check ("label_en" <> ''),
      "unit" text not null default '', "choices" jsonb not null default '[]', "rank" integer not null default 0, ${times},
      constraint "category_attribute_pkey" primary key ("id"),
      constraint "category_attribute_choices" check (jsonb_typeof("choices") = 'array' and ("kind" = 'choice') = (jsonb_array_length("choices") > 0)));`)
    this.addSql(
      `create unique index if not exists "IDX_category_attribute_unique" on "category_attribute" ("category", "key") where "deleted_at" is null;`,
    )
    this.addSql(`create table if not exists "category_demand" (
      "id" text not null, "category" text not null, "needs_ingredients" boolean not null, ${times},
      constraint "category_demand_pkey" primary key ("id"),
      constraint "category_demand_category_unique" unique ("category"));`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "category_attribute", "category_demand" cascade;`)
  }
}
