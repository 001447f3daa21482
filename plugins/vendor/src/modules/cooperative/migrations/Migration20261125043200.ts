import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125043200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative" add column if not exists "is_pkp" boolean not null default false;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cooperative" drop column if exists "is_pkp";`)
  }
}
