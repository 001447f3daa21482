import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125064500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "gateway_event" add column if not exists "outcome" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "gateway_event" drop column if exists "outcome";`);
  }

}
