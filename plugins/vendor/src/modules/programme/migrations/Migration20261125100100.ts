import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125100100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "programme_setting" add column if not exists "unverified_products" integer not null
      default 10 check ("unverified_products" between 1 and 100000);`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "programme_setting" drop column if exists "unverified_products";`)
  }
}
