import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A store keeps an owner, also when two owners remove each other at once: whoever changes an owner waits for the cooperative's row,
 * and then sees what the other has done. What was begun and never handed in may be taken back whole.
 */
export class Migration20261125101000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function "membership_keep_owner"() returns trigger language plpgsql as $$
      declare standing text;
      begin
        if old."role" <> 'owner' or old."deleted_at" is not null then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        if tg_op = 'UPDATE' and new."role" = 'owner' and new."deleted_at" is null
          and new."cooperative_id" = old."cooperative_id" then
          return new;
        end if;
        select "state" into standing from "cooperative" where "id" = old."cooperative_id" for no key update;
        if tg_op = 'DELETE' and standing = 'draft' then
          return old;
        end if;
        if not exists (select 1 from "membership" where "cooperative_id" = old."cooperative_id" and "id" <> old."id"
          and "role" = 'owner' and "deleted_at" is null) then
          raise exception 'last_owner';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;`)
    this.addSql(`create or replace trigger "membership_last_owner" before update or delete on "membership"
      for each row execute function "membership_keep_owner"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "membership_last_owner" on "membership";`)
    this.addSql(`drop function if exists "membership_keep_owner";`)
  }
}
