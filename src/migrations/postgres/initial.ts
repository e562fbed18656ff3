import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_role" AS ENUM('author', 'editor', 'publisher', 'admin');
  CREATE TYPE "public"."enum_issues_highlights_form" AS ENUM('full', 'short');
  CREATE TYPE "public"."enum_issues_lineup_items_form" AS ENUM('full', 'short');
  CREATE TYPE "public"."enum_issues_stage" AS ENUM('draft', 'inReview', 'approved', 'scheduled', 'published');
  CREATE TYPE "public"."enum_issues_deliver" AS ENUM('mail', 'web');
  CREATE TYPE "public"."enum_issues_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__issues_v_version_highlights_form" AS ENUM('full', 'short');
  CREATE TYPE "public"."enum__issues_v_version_lineup_items_form" AS ENUM('full', 'short');
  CREATE TYPE "public"."enum__issues_v_version_stage" AS ENUM('draft', 'inReview', 'approved', 'scheduled', 'published');
  CREATE TYPE "public"."enum__issues_v_version_deliver" AS ENUM('mail', 'web');
  CREATE TYPE "public"."enum__issues_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_entries_stage" AS ENUM('collected', 'drafted', 'ready');
  CREATE TYPE "public"."enum__entries_v_version_stage" AS ENUM('collected', 'drafted', 'ready');
  CREATE TYPE "public"."enum_sections_kind" AS ENUM('main', 'aside');
  CREATE TYPE "public"."enum_publications_delivery_windows_weekdays" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_mailings_state" AS ENUM('holding', 'preparing', 'submitting', 'paused', 'settled', 'cancelled');
  CREATE TYPE "public"."enum_deliveries_state" AS ENUM('queued', 'leased', 'submitting', 'accepted', 'deferred', 'refused', 'uncertain', 'skipped');
  CREATE TYPE "public"."enum_deliveries_returned" AS ENUM('bounced', 'complained');
  CREATE TYPE "public"."enum_subscriptions_state" AS ENUM('pending', 'active', 'unsubscribed');
  CREATE TYPE "public"."enum_editions_kind" AS ENUM('first', 'correction');
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" "enum_users_role" DEFAULT 'author' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "issues_highlights" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"entry_id" varchar,
  	"form" "enum_issues_highlights_form" DEFAULT 'full',
  	"follow_up_of_id" varchar
  );
  
  CREATE TABLE "issues_lineup_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"entry_id" varchar,
  	"form" "enum_issues_lineup_items_form" DEFAULT 'full',
  	"follow_up_of_id" varchar
  );
  
  CREATE TABLE "issues_lineup" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"section_id" varchar
  );
  
  CREATE TABLE "issues" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"publication_id" varchar,
  	"number" numeric,
  	"slug" varchar,
  	"date" varchar,
  	"title" varchar,
  	"subject" varchar,
  	"preheader" varchar,
  	"introduction" jsonb,
  	"contents_before" jsonb,
  	"contents_after" jsonb,
  	"outro" jsonb,
  	"stage" "enum_issues_stage" DEFAULT 'draft',
  	"review_note" varchar,
  	"approval" jsonb,
  	"correction" jsonb,
  	"intent" jsonb,
  	"deliver" "enum_issues_deliver",
  	"publish_at" timestamp(3) with time zone,
  	"zone" varchar,
  	"published_at" timestamp(3) with time zone,
  	"imported_from" varchar,
  	"editors" jsonb,
  	"accepted_findings" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_issues_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_issues_v_version_highlights" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"entry_id" varchar,
  	"form" "enum__issues_v_version_highlights_form" DEFAULT 'full',
  	"follow_up_of_id" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_issues_v_version_lineup_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"entry_id" varchar,
  	"form" "enum__issues_v_version_lineup_items_form" DEFAULT 'full',
  	"follow_up_of_id" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_issues_v_version_lineup" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"section_id" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_issues_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" varchar,
  	"version_publication_id" varchar,
  	"version_number" numeric,
  	"version_slug" varchar,
  	"version_date" varchar,
  	"version_title" varchar,
  	"version_subject" varchar,
  	"version_preheader" varchar,
  	"version_introduction" jsonb,
  	"version_contents_before" jsonb,
  	"version_contents_after" jsonb,
  	"version_outro" jsonb,
  	"version_stage" "enum__issues_v_version_stage" DEFAULT 'draft',
  	"version_review_note" varchar,
  	"version_approval" jsonb,
  	"version_correction" jsonb,
  	"version_intent" jsonb,
  	"version_deliver" "enum__issues_v_version_deliver",
  	"version_publish_at" timestamp(3) with time zone,
  	"version_zone" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_imported_from" varchar,
  	"version_editors" jsonb,
  	"version_accepted_findings" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__issues_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "entries_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"kind" varchar,
  	"label" varchar,
  	"canonical_url" varchar
  );
  
  CREATE TABLE "entries_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"label" varchar NOT NULL,
  	"text" jsonb
  );
  
  CREATE TABLE "entries" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"publication_id" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"body" jsonb,
  	"image_id" varchar,
  	"note" varchar,
  	"section_id" varchar,
  	"stage" "enum_entries_stage" DEFAULT 'collected' NOT NULL,
  	"imported_from" varchar,
  	"editors" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "entries_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_entries_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"kind" varchar,
  	"label" varchar,
  	"canonical_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_entries_v_version_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"label" varchar NOT NULL,
  	"text" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_entries_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" varchar,
  	"version_publication_id" varchar NOT NULL,
  	"version_title" varchar NOT NULL,
  	"version_body" jsonb,
  	"version_image_id" varchar,
  	"version_note" varchar,
  	"version_section_id" varchar,
  	"version_stage" "enum__entries_v_version_stage" DEFAULT 'collected' NOT NULL,
  	"version_imported_from" varchar,
  	"version_editors" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_entries_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "sections_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"required" boolean DEFAULT false
  );
  
  CREATE TABLE "sections" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"publication_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"order" numeric DEFAULT 0,
  	"kind" "enum_sections_kind" DEFAULT 'main' NOT NULL,
  	"editors" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sections_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "publications_delivery_per_domain" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"domain" varchar NOT NULL,
  	"per_minute" numeric NOT NULL
  );
  
  CREATE TABLE "publications_delivery_windows_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_publications_delivery_windows_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "publications_delivery_windows" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL
  );
  
  CREATE TABLE "publications_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"required" boolean DEFAULT false
  );
  
  CREATE TABLE "publications" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"sender_name" varchar NOT NULL,
  	"sender_address" varchar NOT NULL,
  	"sender_reply_to" varchar,
  	"list_id" varchar NOT NULL,
  	"postal_address" varchar,
  	"look_accent" varchar DEFAULT '#8f2d14',
  	"look_logo_id" varchar,
  	"time_zone" varchar DEFAULT 'UTC' NOT NULL,
  	"language" varchar DEFAULT 'en' NOT NULL,
  	"undo_window_ms" numeric DEFAULT 60000,
  	"four_eyes" boolean DEFAULT false,
  	"delivery_connections" numeric,
  	"delivery_per_second" numeric,
  	"delivery_per_minute" numeric,
  	"delivery_warm_up_starts_on" varchar,
  	"delivery_resend_uncertain" boolean DEFAULT false,
  	"delivery_bounce_mailbox" varchar,
  	"former_slugs" jsonb,
  	"editors" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "publications_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "mailings" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"issue_id" varchar NOT NULL,
  	"edition_id" varchar NOT NULL,
  	"publication_id" varchar NOT NULL,
  	"state" "enum_mailings_state" NOT NULL,
  	"hold_until" timestamp(3) with time zone NOT NULL,
  	"renderer_version" varchar,
  	"paused_by" varchar,
  	"pause_reason" varchar,
  	"resume_to" varchar,
  	"report" varchar,
  	"audience_cursor" varchar,
  	"audience_size" numeric,
  	"counts" jsonb,
  	"samples" jsonb,
  	"bounced" numeric,
  	"complained" numeric,
  	"started_at" timestamp(3) with time zone,
  	"settled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deliveries" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"mailing_id" varchar NOT NULL,
  	"subscription" varchar NOT NULL,
  	"variant" varchar DEFAULT 'all' NOT NULL,
  	"address" varchar NOT NULL,
  	"name" varchar,
  	"state" "enum_deliveries_state" NOT NULL,
  	"skip_reason" varchar,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_attempt_at" timestamp(3) with time zone,
  	"last_reply" varchar,
  	"message_id" varchar,
  	"returned" "enum_deliveries_returned",
  	"return_reason" varchar,
  	"returned_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"lease_token" varchar,
  	"lease_worker" varchar,
  	"lease_until" timestamp(3) with time zone,
  	"settled_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "roundup_returns" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"reason" varchar,
  	"permanent" boolean,
  	"status" varchar,
  	"diagnostic" varchar,
  	"matched_by" varchar NOT NULL,
  	"source" varchar,
  	"delivery" varchar,
  	"mailing" varchar,
  	"subscription" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "roundup_audit" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"issue_id" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"actor" varchar NOT NULL,
  	"actor_name" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"content_hash" varchar,
  	"note" varchar,
  	"changes" jsonb,
  	"content" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subscribers" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"address" varchar NOT NULL,
  	"normalized_address" varchar NOT NULL,
  	"name" varchar,
  	"locale" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subscriptions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"subscriber_id" varchar NOT NULL,
  	"publication_id" varchar NOT NULL,
  	"state" "enum_subscriptions_state" DEFAULT 'pending' NOT NULL,
  	"opted_out_sections" jsonb,
  	"consent_at" timestamp(3) with time zone,
  	"consent_source" varchar,
  	"consent_wording" varchar,
  	"unsubscribed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "suppressions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"address_hash" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"source" varchar,
  	"publication_id" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"issue_id" varchar NOT NULL,
  	"publication_id" varchar NOT NULL,
  	"slug" varchar,
  	"ordinal" numeric NOT NULL,
  	"kind" "enum_editions_kind" NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"content" jsonb NOT NULL,
  	"date" varchar NOT NULL,
  	"frozen_at" timestamp(3) with time zone NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"withdrawn_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "appearances" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"publication_id" varchar NOT NULL,
  	"issue_id" varchar NOT NULL,
  	"edition_id" varchar NOT NULL,
  	"entry_id" varchar NOT NULL,
  	"section" varchar,
  	"section_name" varchar,
  	"position" numeric NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"date" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "appearances_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "renditions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"edition_id" varchar NOT NULL,
  	"variant" varchar DEFAULT 'all' NOT NULL,
  	"renderer_version" varchar NOT NULL,
  	"mjml" varchar NOT NULL,
  	"html" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"html_bytes" numeric NOT NULL,
  	"text_bytes" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "roundup_workers" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"host" varchar NOT NULL,
  	"pid" numeric NOT NULL,
  	"signs_for" varchar,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"heartbeat_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "roundup_pace" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"next_at_ms" numeric DEFAULT 0 NOT NULL,
  	"taken" numeric DEFAULT 0 NOT NULL,
  	"recent" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "roundup_words" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"publication_id" varchar NOT NULL,
  	"word" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "roundup_keys" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key_id" varchar NOT NULL,
  	"secret" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "roundup_pictures" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"hash" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"mime_type" varchar NOT NULL,
  	"width" numeric NOT NULL,
  	"height" numeric NOT NULL,
  	"data" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "roundup_media" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"roundup_editors" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" varchar,
  	"issues_id" varchar,
  	"entries_id" varchar,
  	"sections_id" varchar,
  	"publications_id" varchar,
  	"mailings_id" varchar,
  	"deliveries_id" varchar,
  	"roundup_returns_id" varchar,
  	"roundup_audit_id" varchar,
  	"subscribers_id" varchar,
  	"subscriptions_id" varchar,
  	"suppressions_id" varchar,
  	"editions_id" varchar,
  	"appearances_id" varchar,
  	"renditions_id" varchar,
  	"roundup_workers_id" varchar,
  	"roundup_pace_id" varchar,
  	"roundup_words_id" varchar,
  	"roundup_keys_id" varchar,
  	"roundup_pictures_id" varchar,
  	"roundup_media_id" varchar
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" varchar
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_highlights" ADD CONSTRAINT "issues_highlights_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_highlights" ADD CONSTRAINT "issues_highlights_follow_up_of_id_entries_id_fk" FOREIGN KEY ("follow_up_of_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_highlights" ADD CONSTRAINT "issues_highlights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_lineup_items" ADD CONSTRAINT "issues_lineup_items_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_lineup_items" ADD CONSTRAINT "issues_lineup_items_follow_up_of_id_entries_id_fk" FOREIGN KEY ("follow_up_of_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_lineup_items" ADD CONSTRAINT "issues_lineup_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues_lineup"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_lineup" ADD CONSTRAINT "issues_lineup_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_lineup" ADD CONSTRAINT "issues_lineup_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v_version_highlights" ADD CONSTRAINT "_issues_v_version_highlights_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v_version_highlights" ADD CONSTRAINT "_issues_v_version_highlights_follow_up_of_id_entries_id_fk" FOREIGN KEY ("follow_up_of_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v_version_highlights" ADD CONSTRAINT "_issues_v_version_highlights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_version_lineup_items" ADD CONSTRAINT "_issues_v_version_lineup_items_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v_version_lineup_items" ADD CONSTRAINT "_issues_v_version_lineup_items_follow_up_of_id_entries_id_fk" FOREIGN KEY ("follow_up_of_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v_version_lineup_items" ADD CONSTRAINT "_issues_v_version_lineup_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v_version_lineup"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_version_lineup" ADD CONSTRAINT "_issues_v_version_lineup_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v_version_lineup" ADD CONSTRAINT "_issues_v_version_lineup_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v" ADD CONSTRAINT "_issues_v_parent_id_issues_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v" ADD CONSTRAINT "_issues_v_version_publication_id_publications_id_fk" FOREIGN KEY ("version_publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries_sources" ADD CONSTRAINT "entries_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries_points" ADD CONSTRAINT "entries_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_image_id_roundup_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."roundup_media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries_texts" ADD CONSTRAINT "entries_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_entries_v_version_sources" ADD CONSTRAINT "_entries_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_entries_v_version_points" ADD CONSTRAINT "_entries_v_version_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_entries_v" ADD CONSTRAINT "_entries_v_parent_id_entries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_entries_v" ADD CONSTRAINT "_entries_v_version_publication_id_publications_id_fk" FOREIGN KEY ("version_publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_entries_v" ADD CONSTRAINT "_entries_v_version_image_id_roundup_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."roundup_media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_entries_v" ADD CONSTRAINT "_entries_v_version_section_id_sections_id_fk" FOREIGN KEY ("version_section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_entries_v_texts" ADD CONSTRAINT "_entries_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_points" ADD CONSTRAINT "sections_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections_texts" ADD CONSTRAINT "sections_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_delivery_per_domain" ADD CONSTRAINT "publications_delivery_per_domain_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_delivery_windows_weekdays" ADD CONSTRAINT "publications_delivery_windows_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications_delivery_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_delivery_windows" ADD CONSTRAINT "publications_delivery_windows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_points" ADD CONSTRAINT "publications_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_look_logo_id_roundup_media_id_fk" FOREIGN KEY ("look_logo_id") REFERENCES "public"."roundup_media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_texts" ADD CONSTRAINT "publications_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_numbers" ADD CONSTRAINT "publications_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mailings" ADD CONSTRAINT "mailings_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mailings" ADD CONSTRAINT "mailings_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mailings" ADD CONSTRAINT "mailings_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "roundup_audit" ADD CONSTRAINT "roundup_audit_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appearances" ADD CONSTRAINT "appearances_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appearances" ADD CONSTRAINT "appearances_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appearances" ADD CONSTRAINT "appearances_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appearances_texts" ADD CONSTRAINT "appearances_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."appearances"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "renditions" ADD CONSTRAINT "renditions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "roundup_words" ADD CONSTRAINT "roundup_words_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_issues_fk" FOREIGN KEY ("issues_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entries_fk" FOREIGN KEY ("entries_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mailings_fk" FOREIGN KEY ("mailings_id") REFERENCES "public"."mailings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deliveries_fk" FOREIGN KEY ("deliveries_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_roundup_returns_fk" FOREIGN KEY ("roundup_returns_id") REFERENCES "public"."roundup_returns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_roundup_audit_fk" FOREIGN KEY ("roundup_audit_id") REFERENCES "public"."roundup_audit"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_subscribers_fk" FOREIGN KEY ("subscribers_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_subscriptions_fk" FOREIGN KEY ("subscriptions_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_suppressions_fk" FOREIGN KEY ("suppressions_id") REFERENCES "public"."suppressions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_appearances_fk" FOREIGN KEY ("appearances_id") REFERENCES "public"."appearances"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_renditions_fk" FOREIGN KEY ("renditions_id") REFERENCES "public"."renditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_roundup_workers_fk" FOREIGN KEY ("roundup_workers_id") REFERENCES "public"."roundup_workers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_roundup_pace_fk" FOREIGN KEY ("roundup_pace_id") REFERENCES "public"."roundup_pace"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_roundup_words_fk" FOREIGN KEY ("roundup_words_id") REFERENCES "public"."roundup_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_roundup_keys_fk" FOREIGN KEY ("roundup_keys_id") REFERENCES "public"."roundup_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_roundup_pictures_fk" FOREIGN KEY ("roundup_pictures_id") REFERENCES "public"."roundup_pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_roundup_media_fk" FOREIGN KEY ("roundup_media_id") REFERENCES "public"."roundup_media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "issues_highlights_order_idx" ON "issues_highlights" USING btree ("_order");
  CREATE INDEX "issues_highlights_parent_id_idx" ON "issues_highlights" USING btree ("_parent_id");
  CREATE INDEX "issues_highlights_entry_idx" ON "issues_highlights" USING btree ("entry_id");
  CREATE INDEX "issues_highlights_follow_up_of_idx" ON "issues_highlights" USING btree ("follow_up_of_id");
  CREATE INDEX "issues_lineup_items_order_idx" ON "issues_lineup_items" USING btree ("_order");
  CREATE INDEX "issues_lineup_items_parent_id_idx" ON "issues_lineup_items" USING btree ("_parent_id");
  CREATE INDEX "issues_lineup_items_entry_idx" ON "issues_lineup_items" USING btree ("entry_id");
  CREATE INDEX "issues_lineup_items_follow_up_of_idx" ON "issues_lineup_items" USING btree ("follow_up_of_id");
  CREATE INDEX "issues_lineup_order_idx" ON "issues_lineup" USING btree ("_order");
  CREATE INDEX "issues_lineup_parent_id_idx" ON "issues_lineup" USING btree ("_parent_id");
  CREATE INDEX "issues_lineup_section_idx" ON "issues_lineup" USING btree ("section_id");
  CREATE INDEX "issues_publication_idx" ON "issues" USING btree ("publication_id");
  CREATE INDEX "issues_number_idx" ON "issues" USING btree ("number");
  CREATE INDEX "issues_slug_idx" ON "issues" USING btree ("slug");
  CREATE INDEX "issues_stage_idx" ON "issues" USING btree ("stage");
  CREATE INDEX "issues_updated_at_idx" ON "issues" USING btree ("updated_at");
  CREATE INDEX "issues_created_at_idx" ON "issues" USING btree ("created_at");
  CREATE INDEX "issues__status_idx" ON "issues" USING btree ("_status");
  CREATE UNIQUE INDEX "publication_number_idx" ON "issues" USING btree ("publication_id","number");
  CREATE UNIQUE INDEX "publication_slug_idx" ON "issues" USING btree ("publication_id","slug");
  CREATE INDEX "_issues_v_version_highlights_order_idx" ON "_issues_v_version_highlights" USING btree ("_order");
  CREATE INDEX "_issues_v_version_highlights_parent_id_idx" ON "_issues_v_version_highlights" USING btree ("_parent_id");
  CREATE INDEX "_issues_v_version_highlights_entry_idx" ON "_issues_v_version_highlights" USING btree ("entry_id");
  CREATE INDEX "_issues_v_version_highlights_follow_up_of_idx" ON "_issues_v_version_highlights" USING btree ("follow_up_of_id");
  CREATE INDEX "_issues_v_version_lineup_items_order_idx" ON "_issues_v_version_lineup_items" USING btree ("_order");
  CREATE INDEX "_issues_v_version_lineup_items_parent_id_idx" ON "_issues_v_version_lineup_items" USING btree ("_parent_id");
  CREATE INDEX "_issues_v_version_lineup_items_entry_idx" ON "_issues_v_version_lineup_items" USING btree ("entry_id");
  CREATE INDEX "_issues_v_version_lineup_items_follow_up_of_idx" ON "_issues_v_version_lineup_items" USING btree ("follow_up_of_id");
  CREATE INDEX "_issues_v_version_lineup_order_idx" ON "_issues_v_version_lineup" USING btree ("_order");
  CREATE INDEX "_issues_v_version_lineup_parent_id_idx" ON "_issues_v_version_lineup" USING btree ("_parent_id");
  CREATE INDEX "_issues_v_version_lineup_section_idx" ON "_issues_v_version_lineup" USING btree ("section_id");
  CREATE INDEX "_issues_v_parent_idx" ON "_issues_v" USING btree ("parent_id");
  CREATE INDEX "_issues_v_version_version_publication_idx" ON "_issues_v" USING btree ("version_publication_id");
  CREATE INDEX "_issues_v_version_version_number_idx" ON "_issues_v" USING btree ("version_number");
  CREATE INDEX "_issues_v_version_version_slug_idx" ON "_issues_v" USING btree ("version_slug");
  CREATE INDEX "_issues_v_version_version_stage_idx" ON "_issues_v" USING btree ("version_stage");
  CREATE INDEX "_issues_v_version_version_updated_at_idx" ON "_issues_v" USING btree ("version_updated_at");
  CREATE INDEX "_issues_v_version_version_created_at_idx" ON "_issues_v" USING btree ("version_created_at");
  CREATE INDEX "_issues_v_version_version__status_idx" ON "_issues_v" USING btree ("version__status");
  CREATE INDEX "_issues_v_created_at_idx" ON "_issues_v" USING btree ("created_at");
  CREATE INDEX "_issues_v_updated_at_idx" ON "_issues_v" USING btree ("updated_at");
  CREATE INDEX "_issues_v_latest_idx" ON "_issues_v" USING btree ("latest");
  CREATE INDEX "version_publication_version_number_idx" ON "_issues_v" USING btree ("version_publication_id","version_number");
  CREATE INDEX "version_publication_version_slug_idx" ON "_issues_v" USING btree ("version_publication_id","version_slug");
  CREATE INDEX "entries_sources_order_idx" ON "entries_sources" USING btree ("_order");
  CREATE INDEX "entries_sources_parent_id_idx" ON "entries_sources" USING btree ("_parent_id");
  CREATE INDEX "entries_sources_canonical_url_idx" ON "entries_sources" USING btree ("canonical_url");
  CREATE INDEX "entries_points_order_idx" ON "entries_points" USING btree ("_order");
  CREATE INDEX "entries_points_parent_id_idx" ON "entries_points" USING btree ("_parent_id");
  CREATE INDEX "entries_publication_idx" ON "entries" USING btree ("publication_id");
  CREATE INDEX "entries_image_idx" ON "entries" USING btree ("image_id");
  CREATE INDEX "entries_section_idx" ON "entries" USING btree ("section_id");
  CREATE INDEX "entries_imported_from_idx" ON "entries" USING btree ("imported_from");
  CREATE INDEX "entries_updated_at_idx" ON "entries" USING btree ("updated_at");
  CREATE INDEX "entries_created_at_idx" ON "entries" USING btree ("created_at");
  CREATE INDEX "entries_texts_order_parent" ON "entries_texts" USING btree ("order","parent_id");
  CREATE INDEX "_entries_v_version_sources_order_idx" ON "_entries_v_version_sources" USING btree ("_order");
  CREATE INDEX "_entries_v_version_sources_parent_id_idx" ON "_entries_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_entries_v_version_sources_canonical_url_idx" ON "_entries_v_version_sources" USING btree ("canonical_url");
  CREATE INDEX "_entries_v_version_points_order_idx" ON "_entries_v_version_points" USING btree ("_order");
  CREATE INDEX "_entries_v_version_points_parent_id_idx" ON "_entries_v_version_points" USING btree ("_parent_id");
  CREATE INDEX "_entries_v_parent_idx" ON "_entries_v" USING btree ("parent_id");
  CREATE INDEX "_entries_v_version_version_publication_idx" ON "_entries_v" USING btree ("version_publication_id");
  CREATE INDEX "_entries_v_version_version_image_idx" ON "_entries_v" USING btree ("version_image_id");
  CREATE INDEX "_entries_v_version_version_section_idx" ON "_entries_v" USING btree ("version_section_id");
  CREATE INDEX "_entries_v_version_version_imported_from_idx" ON "_entries_v" USING btree ("version_imported_from");
  CREATE INDEX "_entries_v_version_version_updated_at_idx" ON "_entries_v" USING btree ("version_updated_at");
  CREATE INDEX "_entries_v_version_version_created_at_idx" ON "_entries_v" USING btree ("version_created_at");
  CREATE INDEX "_entries_v_created_at_idx" ON "_entries_v" USING btree ("created_at");
  CREATE INDEX "_entries_v_updated_at_idx" ON "_entries_v" USING btree ("updated_at");
  CREATE INDEX "_entries_v_texts_order_parent" ON "_entries_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "sections_points_order_idx" ON "sections_points" USING btree ("_order");
  CREATE INDEX "sections_points_parent_id_idx" ON "sections_points" USING btree ("_parent_id");
  CREATE INDEX "sections_publication_idx" ON "sections" USING btree ("publication_id");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE UNIQUE INDEX "publication_slug_1_idx" ON "sections" USING btree ("publication_id","slug");
  CREATE INDEX "sections_texts_order_parent" ON "sections_texts" USING btree ("order","parent_id");
  CREATE INDEX "publications_delivery_per_domain_order_idx" ON "publications_delivery_per_domain" USING btree ("_order");
  CREATE INDEX "publications_delivery_per_domain_parent_id_idx" ON "publications_delivery_per_domain" USING btree ("_parent_id");
  CREATE INDEX "publications_delivery_windows_weekdays_order_idx" ON "publications_delivery_windows_weekdays" USING btree ("order");
  CREATE INDEX "publications_delivery_windows_weekdays_parent_idx" ON "publications_delivery_windows_weekdays" USING btree ("parent_id");
  CREATE INDEX "publications_delivery_windows_order_idx" ON "publications_delivery_windows" USING btree ("_order");
  CREATE INDEX "publications_delivery_windows_parent_id_idx" ON "publications_delivery_windows" USING btree ("_parent_id");
  CREATE INDEX "publications_points_order_idx" ON "publications_points" USING btree ("_order");
  CREATE INDEX "publications_points_parent_id_idx" ON "publications_points" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "publications_slug_idx" ON "publications" USING btree ("slug");
  CREATE INDEX "publications_look_look_logo_idx" ON "publications" USING btree ("look_logo_id");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "publications_texts_order_parent" ON "publications_texts" USING btree ("order","parent_id");
  CREATE INDEX "publications_numbers_order_parent_idx" ON "publications_numbers" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "mailings_issue_idx" ON "mailings" USING btree ("issue_id");
  CREATE INDEX "mailings_edition_idx" ON "mailings" USING btree ("edition_id");
  CREATE INDEX "mailings_publication_idx" ON "mailings" USING btree ("publication_id");
  CREATE INDEX "mailings_state_idx" ON "mailings" USING btree ("state");
  CREATE INDEX "mailings_updated_at_idx" ON "mailings" USING btree ("updated_at");
  CREATE INDEX "mailings_created_at_idx" ON "mailings" USING btree ("created_at");
  CREATE INDEX "deliveries_mailing_idx" ON "deliveries" USING btree ("mailing_id");
  CREATE INDEX "deliveries_subscription_idx" ON "deliveries" USING btree ("subscription");
  CREATE INDEX "deliveries_lease_token_idx" ON "deliveries" USING btree ("lease_token");
  CREATE UNIQUE INDEX "mailing_subscription_idx" ON "deliveries" USING btree ("mailing_id","subscription");
  CREATE INDEX "mailing_state_nextAttemptAt_skipReason_idx" ON "deliveries" USING btree ("mailing_id","state","next_attempt_at","skip_reason");
  CREATE INDEX "mailing_id_idx" ON "deliveries" USING btree ("mailing_id","id");
  CREATE UNIQUE INDEX "roundup_returns_key_idx" ON "roundup_returns" USING btree ("key");
  CREATE INDEX "roundup_returns_delivery_idx" ON "roundup_returns" USING btree ("delivery");
  CREATE INDEX "roundup_returns_at_idx" ON "roundup_returns" USING btree ("at");
  CREATE INDEX "roundup_returns_updated_at_idx" ON "roundup_returns" USING btree ("updated_at");
  CREATE INDEX "roundup_returns_created_at_idx" ON "roundup_returns" USING btree ("created_at");
  CREATE INDEX "mailing_kind_idx" ON "roundup_returns" USING btree ("mailing","kind");
  CREATE INDEX "roundup_audit_issue_idx" ON "roundup_audit" USING btree ("issue_id");
  CREATE INDEX "roundup_audit_updated_at_idx" ON "roundup_audit" USING btree ("updated_at");
  CREATE INDEX "roundup_audit_created_at_idx" ON "roundup_audit" USING btree ("created_at");
  CREATE UNIQUE INDEX "subscribers_normalized_address_idx" ON "subscribers" USING btree ("normalized_address");
  CREATE INDEX "subscribers_updated_at_idx" ON "subscribers" USING btree ("updated_at");
  CREATE INDEX "subscribers_created_at_idx" ON "subscribers" USING btree ("created_at");
  CREATE INDEX "subscriptions_subscriber_idx" ON "subscriptions" USING btree ("subscriber_id");
  CREATE INDEX "subscriptions_publication_idx" ON "subscriptions" USING btree ("publication_id");
  CREATE INDEX "subscriptions_updated_at_idx" ON "subscriptions" USING btree ("updated_at");
  CREATE INDEX "subscriptions_created_at_idx" ON "subscriptions" USING btree ("created_at");
  CREATE UNIQUE INDEX "subscriber_publication_idx" ON "subscriptions" USING btree ("subscriber_id","publication_id");
  CREATE INDEX "publication_state_id_idx" ON "subscriptions" USING btree ("publication_id","state","id");
  CREATE UNIQUE INDEX "suppressions_address_hash_idx" ON "suppressions" USING btree ("address_hash");
  CREATE INDEX "suppressions_publication_idx" ON "suppressions" USING btree ("publication_id");
  CREATE INDEX "suppressions_updated_at_idx" ON "suppressions" USING btree ("updated_at");
  CREATE INDEX "suppressions_created_at_idx" ON "suppressions" USING btree ("created_at");
  CREATE INDEX "editions_issue_idx" ON "editions" USING btree ("issue_id");
  CREATE INDEX "editions_publication_idx" ON "editions" USING btree ("publication_id");
  CREATE INDEX "editions_slug_idx" ON "editions" USING btree ("slug");
  CREATE INDEX "editions_date_idx" ON "editions" USING btree ("date");
  CREATE INDEX "editions_frozen_at_idx" ON "editions" USING btree ("frozen_at");
  CREATE INDEX "editions_withdrawn_at_idx" ON "editions" USING btree ("withdrawn_at");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "issue_ordinal_idx" ON "editions" USING btree ("issue_id","ordinal");
  CREATE INDEX "appearances_publication_idx" ON "appearances" USING btree ("publication_id");
  CREATE INDEX "appearances_issue_idx" ON "appearances" USING btree ("issue_id");
  CREATE INDEX "appearances_edition_idx" ON "appearances" USING btree ("edition_id");
  CREATE INDEX "appearances_entry_id_idx" ON "appearances" USING btree ("entry_id");
  CREATE INDEX "appearances_section_idx" ON "appearances" USING btree ("section");
  CREATE INDEX "appearances_date_idx" ON "appearances" USING btree ("date");
  CREATE INDEX "appearances_updated_at_idx" ON "appearances" USING btree ("updated_at");
  CREATE INDEX "appearances_created_at_idx" ON "appearances" USING btree ("created_at");
  CREATE UNIQUE INDEX "edition_position_idx" ON "appearances" USING btree ("edition_id","position");
  CREATE INDEX "appearances_texts_order_parent" ON "appearances_texts" USING btree ("order","parent_id");
  CREATE INDEX "appearances_texts_text_idx" ON "appearances_texts" USING btree ("text");
  CREATE INDEX "renditions_edition_idx" ON "renditions" USING btree ("edition_id");
  CREATE INDEX "renditions_updated_at_idx" ON "renditions" USING btree ("updated_at");
  CREATE INDEX "renditions_created_at_idx" ON "renditions" USING btree ("created_at");
  CREATE UNIQUE INDEX "edition_variant_rendererVersion_idx" ON "renditions" USING btree ("edition_id","variant","renderer_version");
  CREATE INDEX "roundup_workers_heartbeat_at_idx" ON "roundup_workers" USING btree ("heartbeat_at");
  CREATE INDEX "roundup_workers_updated_at_idx" ON "roundup_workers" USING btree ("updated_at");
  CREATE INDEX "roundup_workers_created_at_idx" ON "roundup_workers" USING btree ("created_at");
  CREATE UNIQUE INDEX "roundup_pace_key_idx" ON "roundup_pace" USING btree ("key");
  CREATE INDEX "roundup_pace_updated_at_idx" ON "roundup_pace" USING btree ("updated_at");
  CREATE INDEX "roundup_pace_created_at_idx" ON "roundup_pace" USING btree ("created_at");
  CREATE INDEX "roundup_words_publication_idx" ON "roundup_words" USING btree ("publication_id");
  CREATE INDEX "roundup_words_updated_at_idx" ON "roundup_words" USING btree ("updated_at");
  CREATE INDEX "roundup_words_created_at_idx" ON "roundup_words" USING btree ("created_at");
  CREATE UNIQUE INDEX "publication_word_idx" ON "roundup_words" USING btree ("publication_id","word");
  CREATE UNIQUE INDEX "roundup_keys_key_id_idx" ON "roundup_keys" USING btree ("key_id");
  CREATE INDEX "roundup_keys_updated_at_idx" ON "roundup_keys" USING btree ("updated_at");
  CREATE INDEX "roundup_keys_created_at_idx" ON "roundup_keys" USING btree ("created_at");
  CREATE INDEX "roundup_pictures_hash_idx" ON "roundup_pictures" USING btree ("hash");
  CREATE UNIQUE INDEX "roundup_pictures_source_idx" ON "roundup_pictures" USING btree ("source");
  CREATE INDEX "roundup_pictures_updated_at_idx" ON "roundup_pictures" USING btree ("updated_at");
  CREATE INDEX "roundup_pictures_created_at_idx" ON "roundup_pictures" USING btree ("created_at");
  CREATE INDEX "roundup_media_updated_at_idx" ON "roundup_media" USING btree ("updated_at");
  CREATE INDEX "roundup_media_created_at_idx" ON "roundup_media" USING btree ("created_at");
  CREATE UNIQUE INDEX "roundup_media_filename_idx" ON "roundup_media" USING btree ("filename");
  CREATE INDEX "roundup_media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "roundup_media" USING btree ("sizes_thumbnail_filename");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_issues_id_idx" ON "payload_locked_documents_rels" USING btree ("issues_id");
  CREATE INDEX "payload_locked_documents_rels_entries_id_idx" ON "payload_locked_documents_rels" USING btree ("entries_id");
  CREATE INDEX "payload_locked_documents_rels_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("sections_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_mailings_id_idx" ON "payload_locked_documents_rels" USING btree ("mailings_id");
  CREATE INDEX "payload_locked_documents_rels_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("deliveries_id");
  CREATE INDEX "payload_locked_documents_rels_roundup_returns_id_idx" ON "payload_locked_documents_rels" USING btree ("roundup_returns_id");
  CREATE INDEX "payload_locked_documents_rels_roundup_audit_id_idx" ON "payload_locked_documents_rels" USING btree ("roundup_audit_id");
  CREATE INDEX "payload_locked_documents_rels_subscribers_id_idx" ON "payload_locked_documents_rels" USING btree ("subscribers_id");
  CREATE INDEX "payload_locked_documents_rels_subscriptions_id_idx" ON "payload_locked_documents_rels" USING btree ("subscriptions_id");
  CREATE INDEX "payload_locked_documents_rels_suppressions_id_idx" ON "payload_locked_documents_rels" USING btree ("suppressions_id");
  CREATE INDEX "payload_locked_documents_rels_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("editions_id");
  CREATE INDEX "payload_locked_documents_rels_appearances_id_idx" ON "payload_locked_documents_rels" USING btree ("appearances_id");
  CREATE INDEX "payload_locked_documents_rels_renditions_id_idx" ON "payload_locked_documents_rels" USING btree ("renditions_id");
  CREATE INDEX "payload_locked_documents_rels_roundup_workers_id_idx" ON "payload_locked_documents_rels" USING btree ("roundup_workers_id");
  CREATE INDEX "payload_locked_documents_rels_roundup_pace_id_idx" ON "payload_locked_documents_rels" USING btree ("roundup_pace_id");
  CREATE INDEX "payload_locked_documents_rels_roundup_words_id_idx" ON "payload_locked_documents_rels" USING btree ("roundup_words_id");
  CREATE INDEX "payload_locked_documents_rels_roundup_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("roundup_keys_id");
  CREATE INDEX "payload_locked_documents_rels_roundup_pictures_id_idx" ON "payload_locked_documents_rels" USING btree ("roundup_pictures_id");
  CREATE INDEX "payload_locked_documents_rels_roundup_media_id_idx" ON "payload_locked_documents_rels" USING btree ("roundup_media_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "issues_highlights" CASCADE;
  DROP TABLE "issues_lineup_items" CASCADE;
  DROP TABLE "issues_lineup" CASCADE;
  DROP TABLE "issues" CASCADE;
  DROP TABLE "_issues_v_version_highlights" CASCADE;
  DROP TABLE "_issues_v_version_lineup_items" CASCADE;
  DROP TABLE "_issues_v_version_lineup" CASCADE;
  DROP TABLE "_issues_v" CASCADE;
  DROP TABLE "entries_sources" CASCADE;
  DROP TABLE "entries_points" CASCADE;
  DROP TABLE "entries" CASCADE;
  DROP TABLE "entries_texts" CASCADE;
  DROP TABLE "_entries_v_version_sources" CASCADE;
  DROP TABLE "_entries_v_version_points" CASCADE;
  DROP TABLE "_entries_v" CASCADE;
  DROP TABLE "_entries_v_texts" CASCADE;
  DROP TABLE "sections_points" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "sections_texts" CASCADE;
  DROP TABLE "publications_delivery_per_domain" CASCADE;
  DROP TABLE "publications_delivery_windows_weekdays" CASCADE;
  DROP TABLE "publications_delivery_windows" CASCADE;
  DROP TABLE "publications_points" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "publications_texts" CASCADE;
  DROP TABLE "publications_numbers" CASCADE;
  DROP TABLE "mailings" CASCADE;
  DROP TABLE "deliveries" CASCADE;
  DROP TABLE "roundup_returns" CASCADE;
  DROP TABLE "roundup_audit" CASCADE;
  DROP TABLE "subscribers" CASCADE;
  DROP TABLE "subscriptions" CASCADE;
  DROP TABLE "suppressions" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "appearances" CASCADE;
  DROP TABLE "appearances_texts" CASCADE;
  DROP TABLE "renditions" CASCADE;
  DROP TABLE "roundup_workers" CASCADE;
  DROP TABLE "roundup_pace" CASCADE;
  DROP TABLE "roundup_words" CASCADE;
  DROP TABLE "roundup_keys" CASCADE;
  DROP TABLE "roundup_pictures" CASCADE;
  DROP TABLE "roundup_media" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_issues_highlights_form";
  DROP TYPE "public"."enum_issues_lineup_items_form";
  DROP TYPE "public"."enum_issues_stage";
  DROP TYPE "public"."enum_issues_deliver";
  DROP TYPE "public"."enum_issues_status";
  DROP TYPE "public"."enum__issues_v_version_highlights_form";
  DROP TYPE "public"."enum__issues_v_version_lineup_items_form";
  DROP TYPE "public"."enum__issues_v_version_stage";
  DROP TYPE "public"."enum__issues_v_version_deliver";
  DROP TYPE "public"."enum__issues_v_version_status";
  DROP TYPE "public"."enum_entries_stage";
  DROP TYPE "public"."enum__entries_v_version_stage";
  DROP TYPE "public"."enum_sections_kind";
  DROP TYPE "public"."enum_publications_delivery_windows_weekdays";
  DROP TYPE "public"."enum_mailings_state";
  DROP TYPE "public"."enum_deliveries_state";
  DROP TYPE "public"."enum_deliveries_returned";
  DROP TYPE "public"."enum_subscriptions_state";
  DROP TYPE "public"."enum_editions_kind";`)
}
