import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124022504 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "exemption" drop constraint if exists "exemption_product_id_unique";`);
    this.addSql(`alter table if exists "coverage" drop constraint if exists "coverage_product_id_certificate_id_unique";`);
    this.addSql(`create table if not exists "certificate" ("id" text not null, "cooperative_id" text not null, "number" text not null, "issuer" text not null, "scheme" text check ("scheme" in ('regular', 'self_declared')) not null, "state" text check ("state" in ('draft', 'submitted', 'verified', 'sent_back', 'suspended', 'revoked', 'superseded')) not null default 'draft', "issued_on" text not null, "expires_on" text null, "verified_on" text null, "verified_by" text null, "evidence" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_number" ON "certificate" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_cooperative_id" ON "certificate" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "coverage" ("id" text not null, "product_id" text not null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coverage_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_coverage_certificate_id" ON "coverage" ("certificate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_coverage_deleted_at" ON "coverage" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coverage_product_id_certificate_id_unique" ON "coverage" ("product_id", "certificate_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "exemption" ("id" text not null, "product_id" text not null, "rule" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "exemption_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_exemption_product_id_unique" ON "exemption" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_exemption_deleted_at" ON "exemption" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "coverage" add constraint "coverage_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "coverage" drop constraint if exists "coverage_certificate_id_foreign";`);

    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "coverage" cascade;`);

    this.addSql(`drop table if exists "exemption" cascade;`);
  }

}
