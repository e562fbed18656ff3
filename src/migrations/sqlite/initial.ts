import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'author' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`issues_highlights\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`entry_id\` text,
  	\`form\` text DEFAULT 'full',
  	\`follow_up_of_id\` text,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`follow_up_of_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`issues_highlights_order_idx\` ON \`issues_highlights\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`issues_highlights_parent_id_idx\` ON \`issues_highlights\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_highlights_entry_idx\` ON \`issues_highlights\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_highlights_follow_up_of_idx\` ON \`issues_highlights\` (\`follow_up_of_id\`);`)
  await db.run(sql`CREATE TABLE \`issues_lineup_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`entry_id\` text,
  	\`form\` text DEFAULT 'full',
  	\`follow_up_of_id\` text,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`follow_up_of_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`issues_lineup\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`issues_lineup_items_order_idx\` ON \`issues_lineup_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`issues_lineup_items_parent_id_idx\` ON \`issues_lineup_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_lineup_items_entry_idx\` ON \`issues_lineup_items\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_lineup_items_follow_up_of_idx\` ON \`issues_lineup_items\` (\`follow_up_of_id\`);`)
  await db.run(sql`CREATE TABLE \`issues_lineup\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section_id\` text,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`issues_lineup_order_idx\` ON \`issues_lineup\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`issues_lineup_parent_id_idx\` ON \`issues_lineup\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_lineup_section_idx\` ON \`issues_lineup\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`issues\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`publication_id\` text,
  	\`number\` numeric,
  	\`slug\` text,
  	\`date\` text,
  	\`title\` text,
  	\`subject\` text,
  	\`preheader\` text,
  	\`introduction\` text,
  	\`contents_before\` text,
  	\`contents_after\` text,
  	\`outro\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`review_note\` text,
  	\`approval\` text,
  	\`correction\` text,
  	\`intent\` text,
  	\`deliver\` text,
  	\`publish_at\` text,
  	\`zone\` text,
  	\`published_at\` text,
  	\`imported_from\` text,
  	\`editors\` text,
  	\`accepted_findings\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`issues_publication_idx\` ON \`issues\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`issues_number_idx\` ON \`issues\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`issues_slug_idx\` ON \`issues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`issues_stage_idx\` ON \`issues\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`issues_updated_at_idx\` ON \`issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`issues_created_at_idx\` ON \`issues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`issues__status_idx\` ON \`issues\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_number_idx\` ON \`issues\` (\`publication_id\`,\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_slug_idx\` ON \`issues\` (\`publication_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_issues_v_version_highlights\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_id\` text,
  	\`form\` text DEFAULT 'full',
  	\`follow_up_of_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`follow_up_of_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_issues_v_version_highlights_order_idx\` ON \`_issues_v_version_highlights\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_highlights_parent_id_idx\` ON \`_issues_v_version_highlights\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_highlights_entry_idx\` ON \`_issues_v_version_highlights\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_highlights_follow_up_of_idx\` ON \`_issues_v_version_highlights\` (\`follow_up_of_id\`);`)
  await db.run(sql`CREATE TABLE \`_issues_v_version_lineup_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_id\` text,
  	\`form\` text DEFAULT 'full',
  	\`follow_up_of_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`follow_up_of_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_issues_v_version_lineup\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_issues_v_version_lineup_items_order_idx\` ON \`_issues_v_version_lineup_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_lineup_items_parent_id_idx\` ON \`_issues_v_version_lineup_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_lineup_items_entry_idx\` ON \`_issues_v_version_lineup_items\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_lineup_items_follow_up_of_idx\` ON \`_issues_v_version_lineup_items\` (\`follow_up_of_id\`);`)
  await db.run(sql`CREATE TABLE \`_issues_v_version_lineup\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`section_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_issues_v_version_lineup_order_idx\` ON \`_issues_v_version_lineup\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_lineup_parent_id_idx\` ON \`_issues_v_version_lineup\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_lineup_section_idx\` ON \`_issues_v_version_lineup\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`_issues_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_publication_id\` text,
  	\`version_number\` numeric,
  	\`version_slug\` text,
  	\`version_date\` text,
  	\`version_title\` text,
  	\`version_subject\` text,
  	\`version_preheader\` text,
  	\`version_introduction\` text,
  	\`version_contents_before\` text,
  	\`version_contents_after\` text,
  	\`version_outro\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_review_note\` text,
  	\`version_approval\` text,
  	\`version_correction\` text,
  	\`version_intent\` text,
  	\`version_deliver\` text,
  	\`version_publish_at\` text,
  	\`version_zone\` text,
  	\`version_published_at\` text,
  	\`version_imported_from\` text,
  	\`version_editors\` text,
  	\`version_accepted_findings\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_issues_v_parent_idx\` ON \`_issues_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_publication_idx\` ON \`_issues_v\` (\`version_publication_id\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_number_idx\` ON \`_issues_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_slug_idx\` ON \`_issues_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_stage_idx\` ON \`_issues_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_updated_at_idx\` ON \`_issues_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version_created_at_idx\` ON \`_issues_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_version_version__status_idx\` ON \`_issues_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_created_at_idx\` ON \`_issues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_updated_at_idx\` ON \`_issues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_issues_v_latest_idx\` ON \`_issues_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_publication_version_number_idx\` ON \`_issues_v\` (\`version_publication_id\`,\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`version_publication_version_slug_idx\` ON \`_issues_v\` (\`version_publication_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`entries_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`kind\` text,
  	\`label\` text,
  	\`canonical_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_sources_order_idx\` ON \`entries_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`entries_sources_parent_id_idx\` ON \`entries_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_sources_canonical_url_idx\` ON \`entries_sources\` (\`canonical_url\`);`)
  await db.run(sql`CREATE TABLE \`entries_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_points_order_idx\` ON \`entries_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`entries_points_parent_id_idx\` ON \`entries_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`entries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`publication_id\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`body\` text,
  	\`image_id\` text,
  	\`note\` text,
  	\`section_id\` text,
  	\`stage\` text DEFAULT 'collected' NOT NULL,
  	\`imported_from\` text,
  	\`editors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`roundup_media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_publication_idx\` ON \`entries\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_image_idx\` ON \`entries\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_section_idx\` ON \`entries\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_imported_from_idx\` ON \`entries\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`entries_updated_at_idx\` ON \`entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`entries_created_at_idx\` ON \`entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`entries_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_texts_order_parent\` ON \`entries_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`kind\` text,
  	\`label\` text,
  	\`canonical_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_version_sources_order_idx\` ON \`_entries_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_sources_parent_id_idx\` ON \`_entries_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_sources_canonical_url_idx\` ON \`_entries_v_version_sources\` (\`canonical_url\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v_version_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label\` text NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_version_points_order_idx\` ON \`_entries_v_version_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_points_parent_id_idx\` ON \`_entries_v_version_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_publication_id\` text NOT NULL,
  	\`version_title\` text NOT NULL,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_note\` text,
  	\`version_section_id\` text,
  	\`version_stage\` text DEFAULT 'collected' NOT NULL,
  	\`version_imported_from\` text,
  	\`version_editors\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`roundup_media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_parent_idx\` ON \`_entries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_publication_idx\` ON \`_entries_v\` (\`version_publication_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_image_idx\` ON \`_entries_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_section_idx\` ON \`_entries_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_imported_from_idx\` ON \`_entries_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_updated_at_idx\` ON \`_entries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_version_version_created_at_idx\` ON \`_entries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_created_at_idx\` ON \`_entries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_entries_v_updated_at_idx\` ON \`_entries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_entries_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_entries_v_texts_order_parent\` ON \`_entries_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`required\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_points_order_idx\` ON \`sections_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sections_points_parent_id_idx\` ON \`sections_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`publication_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`kind\` text DEFAULT 'main' NOT NULL,
  	\`editors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_publication_idx\` ON \`sections\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_slug_1_idx\` ON \`sections\` (\`publication_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`sections_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_texts_order_parent\` ON \`sections_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_delivery_per_domain\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`domain\` text NOT NULL,
  	\`per_minute\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_delivery_per_domain_order_idx\` ON \`publications_delivery_per_domain\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_delivery_per_domain_parent_id_idx\` ON \`publications_delivery_per_domain\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_delivery_windows_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications_delivery_windows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_delivery_windows_weekdays_order_idx\` ON \`publications_delivery_windows_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_delivery_windows_weekdays_parent_idx\` ON \`publications_delivery_windows_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_delivery_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_delivery_windows_order_idx\` ON \`publications_delivery_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_delivery_windows_parent_id_idx\` ON \`publications_delivery_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`required\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_points_order_idx\` ON \`publications_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_points_parent_id_idx\` ON \`publications_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`sender_name\` text NOT NULL,
  	\`sender_address\` text NOT NULL,
  	\`sender_reply_to\` text,
  	\`list_id\` text NOT NULL,
  	\`postal_address\` text,
  	\`look_accent\` text DEFAULT '#8f2d14',
  	\`look_logo_id\` text,
  	\`time_zone\` text DEFAULT 'UTC' NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`undo_window_ms\` numeric DEFAULT 60000,
  	\`four_eyes\` integer DEFAULT false,
  	\`delivery_connections\` numeric,
  	\`delivery_per_second\` numeric,
  	\`delivery_per_minute\` numeric,
  	\`delivery_warm_up_starts_on\` text,
  	\`delivery_resend_uncertain\` integer DEFAULT false,
  	\`delivery_bounce_mailbox\` text,
  	\`former_slugs\` text,
  	\`editors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`look_logo_id\`) REFERENCES \`roundup_media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_slug_idx\` ON \`publications\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`publications_look_look_logo_idx\` ON \`publications\` (\`look_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_texts_order_parent\` ON \`publications_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_numbers_order_parent_idx\` ON \`publications_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mailings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`issue_id\` text NOT NULL,
  	\`edition_id\` text NOT NULL,
  	\`publication_id\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`hold_until\` text NOT NULL,
  	\`renderer_version\` text,
  	\`paused_by\` text,
  	\`pause_reason\` text,
  	\`resume_to\` text,
  	\`report\` text,
  	\`audience_cursor\` text,
  	\`audience_size\` numeric,
  	\`counts\` text,
  	\`samples\` text,
  	\`bounced\` numeric,
  	\`complained\` numeric,
  	\`started_at\` text,
  	\`settled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mailings_issue_idx\` ON \`mailings\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_edition_idx\` ON \`mailings\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_publication_idx\` ON \`mailings\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_state_idx\` ON \`mailings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mailings_updated_at_idx\` ON \`mailings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_created_at_idx\` ON \`mailings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mailing_id\` text NOT NULL,
  	\`subscription\` text NOT NULL,
  	\`variant\` text DEFAULT 'all' NOT NULL,
  	\`address\` text NOT NULL,
  	\`name\` text,
  	\`state\` text NOT NULL,
  	\`skip_reason\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_attempt_at\` text,
  	\`last_reply\` text,
  	\`message_id\` text,
  	\`returned\` text,
  	\`return_reason\` text,
  	\`returned_at\` text,
  	\`changed_at\` text,
  	\`lease_token\` text,
  	\`lease_worker\` text,
  	\`lease_until\` text,
  	\`settled_at\` text,
  	FOREIGN KEY (\`mailing_id\`) REFERENCES \`mailings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_mailing_idx\` ON \`deliveries\` (\`mailing_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_subscription_idx\` ON \`deliveries\` (\`subscription\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_lease_token_idx\` ON \`deliveries\` (\`lease_token\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mailing_subscription_idx\` ON \`deliveries\` (\`mailing_id\`,\`subscription\`);`)
  await db.run(sql`CREATE INDEX \`mailing_state_nextAttemptAt_skipReason_idx\` ON \`deliveries\` (\`mailing_id\`,\`state\`,\`next_attempt_at\`,\`skip_reason\`);`)
  await db.run(sql`CREATE INDEX \`mailing_id_idx\` ON \`deliveries\` (\`mailing_id\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`roundup_returns\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`reason\` text,
  	\`permanent\` integer,
  	\`status\` text,
  	\`diagnostic\` text,
  	\`matched_by\` text NOT NULL,
  	\`source\` text,
  	\`delivery\` text,
  	\`mailing\` text,
  	\`subscription\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roundup_returns_key_idx\` ON \`roundup_returns\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`roundup_returns_delivery_idx\` ON \`roundup_returns\` (\`delivery\`);`)
  await db.run(sql`CREATE INDEX \`roundup_returns_at_idx\` ON \`roundup_returns\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_returns_updated_at_idx\` ON \`roundup_returns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_returns_created_at_idx\` ON \`roundup_returns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`mailing_kind_idx\` ON \`roundup_returns\` (\`mailing\`,\`kind\`);`)
  await db.run(sql`CREATE TABLE \`roundup_audit\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`issue_id\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`actor_name\` text,
  	\`at\` text NOT NULL,
  	\`content_hash\` text,
  	\`note\` text,
  	\`changes\` text,
  	\`content\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`roundup_audit_issue_idx\` ON \`roundup_audit\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`roundup_audit_updated_at_idx\` ON \`roundup_audit\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_audit_created_at_idx\` ON \`roundup_audit\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`normalized_address\` text NOT NULL,
  	\`name\` text,
  	\`locale\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_normalized_address_idx\` ON \`subscribers\` (\`normalized_address\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subscriber_id\` text NOT NULL,
  	\`publication_id\` text NOT NULL,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`opted_out_sections\` text,
  	\`consent_at\` text,
  	\`consent_source\` text,
  	\`consent_wording\` text,
  	\`unsubscribed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriptions_subscriber_idx\` ON \`subscriptions\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_publication_idx\` ON \`subscriptions\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_updated_at_idx\` ON \`subscriptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_created_at_idx\` ON \`subscriptions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriber_publication_idx\` ON \`subscriptions\` (\`subscriber_id\`,\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`publication_state_id_idx\` ON \`subscriptions\` (\`publication_id\`,\`state\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`suppressions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address_hash\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`source\` text,
  	\`publication_id\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`suppressions_address_hash_idx\` ON \`suppressions\` (\`address_hash\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_publication_idx\` ON \`suppressions\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_updated_at_idx\` ON \`suppressions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_created_at_idx\` ON \`suppressions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`issue_id\` text NOT NULL,
  	\`publication_id\` text NOT NULL,
  	\`slug\` text,
  	\`ordinal\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`frozen_at\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_issue_idx\` ON \`editions\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_publication_idx\` ON \`editions\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`editions_date_idx\` ON \`editions\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`editions_frozen_at_idx\` ON \`editions\` (\`frozen_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_withdrawn_at_idx\` ON \`editions\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issue_ordinal_idx\` ON \`editions\` (\`issue_id\`,\`ordinal\`);`)
  await db.run(sql`CREATE TABLE \`appearances\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`publication_id\` text NOT NULL,
  	\`issue_id\` text NOT NULL,
  	\`edition_id\` text NOT NULL,
  	\`entry_id\` text NOT NULL,
  	\`section\` text,
  	\`section_name\` text,
  	\`position\` numeric NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`date\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appearances_publication_idx\` ON \`appearances\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_issue_idx\` ON \`appearances\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_edition_idx\` ON \`appearances\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_entry_id_idx\` ON \`appearances\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_section_idx\` ON \`appearances\` (\`section\`);`)
  await db.run(sql`CREATE INDEX \`appearances_date_idx\` ON \`appearances\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`appearances_updated_at_idx\` ON \`appearances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_created_at_idx\` ON \`appearances\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_position_idx\` ON \`appearances\` (\`edition_id\`,\`position\`);`)
  await db.run(sql`CREATE TABLE \`appearances_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`appearances\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`appearances_texts_order_parent\` ON \`appearances_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_texts_text_idx\` ON \`appearances_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`renditions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition_id\` text NOT NULL,
  	\`variant\` text DEFAULT 'all' NOT NULL,
  	\`renderer_version\` text NOT NULL,
  	\`mjml\` text NOT NULL,
  	\`html\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`html_bytes\` numeric NOT NULL,
  	\`text_bytes\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`renditions_edition_idx\` ON \`renditions\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_updated_at_idx\` ON \`renditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renditions_created_at_idx\` ON \`renditions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_variant_rendererVersion_idx\` ON \`renditions\` (\`edition_id\`,\`variant\`,\`renderer_version\`);`)
  await db.run(sql`CREATE TABLE \`roundup_workers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	\`pid\` numeric NOT NULL,
  	\`signs_for\` text,
  	\`started_at\` text NOT NULL,
  	\`heartbeat_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`roundup_workers_heartbeat_at_idx\` ON \`roundup_workers\` (\`heartbeat_at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_workers_updated_at_idx\` ON \`roundup_workers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_workers_created_at_idx\` ON \`roundup_workers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`roundup_pace\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`next_at_ms\` numeric DEFAULT 0 NOT NULL,
  	\`taken\` numeric DEFAULT 0 NOT NULL,
  	\`recent\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roundup_pace_key_idx\` ON \`roundup_pace\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`roundup_pace_updated_at_idx\` ON \`roundup_pace\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_pace_created_at_idx\` ON \`roundup_pace\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`roundup_words\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`publication_id\` text NOT NULL,
  	\`word\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`roundup_words_publication_idx\` ON \`roundup_words\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`roundup_words_updated_at_idx\` ON \`roundup_words\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_words_created_at_idx\` ON \`roundup_words\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_word_idx\` ON \`roundup_words\` (\`publication_id\`,\`word\`);`)
  await db.run(sql`CREATE TABLE \`roundup_keys\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key_id\` text NOT NULL,
  	\`secret\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roundup_keys_key_id_idx\` ON \`roundup_keys\` (\`key_id\`);`)
  await db.run(sql`CREATE INDEX \`roundup_keys_updated_at_idx\` ON \`roundup_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_keys_created_at_idx\` ON \`roundup_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`roundup_pictures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`mime_type\` text NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`data\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`roundup_pictures_hash_idx\` ON \`roundup_pictures\` (\`hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`roundup_pictures_source_idx\` ON \`roundup_pictures\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`roundup_pictures_updated_at_idx\` ON \`roundup_pictures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_pictures_created_at_idx\` ON \`roundup_pictures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`roundup_media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`roundup_editors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`roundup_media_updated_at_idx\` ON \`roundup_media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roundup_media_created_at_idx\` ON \`roundup_media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`roundup_media_filename_idx\` ON \`roundup_media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`roundup_media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`roundup_media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	\`issues_id\` text,
  	\`entries_id\` text,
  	\`sections_id\` text,
  	\`publications_id\` text,
  	\`mailings_id\` text,
  	\`deliveries_id\` text,
  	\`roundup_returns_id\` text,
  	\`roundup_audit_id\` text,
  	\`subscribers_id\` text,
  	\`subscriptions_id\` text,
  	\`suppressions_id\` text,
  	\`editions_id\` text,
  	\`appearances_id\` text,
  	\`renditions_id\` text,
  	\`roundup_workers_id\` text,
  	\`roundup_pace_id\` text,
  	\`roundup_words_id\` text,
  	\`roundup_keys_id\` text,
  	\`roundup_pictures_id\` text,
  	\`roundup_media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`issues_id\`) REFERENCES \`issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mailings_id\`) REFERENCES \`mailings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deliveries_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roundup_returns_id\`) REFERENCES \`roundup_returns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roundup_audit_id\`) REFERENCES \`roundup_audit\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subscribers_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subscriptions_id\`) REFERENCES \`subscriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`suppressions_id\`) REFERENCES \`suppressions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appearances_id\`) REFERENCES \`appearances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`renditions_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roundup_workers_id\`) REFERENCES \`roundup_workers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roundup_pace_id\`) REFERENCES \`roundup_pace\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roundup_words_id\`) REFERENCES \`roundup_words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roundup_keys_id\`) REFERENCES \`roundup_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roundup_pictures_id\`) REFERENCES \`roundup_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roundup_media_id\`) REFERENCES \`roundup_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mailings_id_idx\` ON \`payload_locked_documents_rels\` (\`mailings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roundup_returns_id_idx\` ON \`payload_locked_documents_rels\` (\`roundup_returns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roundup_audit_id_idx\` ON \`payload_locked_documents_rels\` (\`roundup_audit_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subscribers_id_idx\` ON \`payload_locked_documents_rels\` (\`subscribers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subscriptions_id_idx\` ON \`payload_locked_documents_rels\` (\`subscriptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_suppressions_id_idx\` ON \`payload_locked_documents_rels\` (\`suppressions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_appearances_id_idx\` ON \`payload_locked_documents_rels\` (\`appearances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_renditions_id_idx\` ON \`payload_locked_documents_rels\` (\`renditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roundup_workers_id_idx\` ON \`payload_locked_documents_rels\` (\`roundup_workers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roundup_pace_id_idx\` ON \`payload_locked_documents_rels\` (\`roundup_pace_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roundup_words_id_idx\` ON \`payload_locked_documents_rels\` (\`roundup_words_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roundup_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`roundup_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roundup_pictures_id_idx\` ON \`payload_locked_documents_rels\` (\`roundup_pictures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roundup_media_id_idx\` ON \`payload_locked_documents_rels\` (\`roundup_media_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`issues_highlights\`;`)
  await db.run(sql`DROP TABLE \`issues_lineup_items\`;`)
  await db.run(sql`DROP TABLE \`issues_lineup\`;`)
  await db.run(sql`DROP TABLE \`issues\`;`)
  await db.run(sql`DROP TABLE \`_issues_v_version_highlights\`;`)
  await db.run(sql`DROP TABLE \`_issues_v_version_lineup_items\`;`)
  await db.run(sql`DROP TABLE \`_issues_v_version_lineup\`;`)
  await db.run(sql`DROP TABLE \`_issues_v\`;`)
  await db.run(sql`DROP TABLE \`entries_sources\`;`)
  await db.run(sql`DROP TABLE \`entries_points\`;`)
  await db.run(sql`DROP TABLE \`entries\`;`)
  await db.run(sql`DROP TABLE \`entries_texts\`;`)
  await db.run(sql`DROP TABLE \`_entries_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_entries_v_version_points\`;`)
  await db.run(sql`DROP TABLE \`_entries_v\`;`)
  await db.run(sql`DROP TABLE \`_entries_v_texts\`;`)
  await db.run(sql`DROP TABLE \`sections_points\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`sections_texts\`;`)
  await db.run(sql`DROP TABLE \`publications_delivery_per_domain\`;`)
  await db.run(sql`DROP TABLE \`publications_delivery_windows_weekdays\`;`)
  await db.run(sql`DROP TABLE \`publications_delivery_windows\`;`)
  await db.run(sql`DROP TABLE \`publications_points\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_texts\`;`)
  await db.run(sql`DROP TABLE \`publications_numbers\`;`)
  await db.run(sql`DROP TABLE \`mailings\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`roundup_returns\`;`)
  await db.run(sql`DROP TABLE \`roundup_audit\`;`)
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP TABLE \`suppressions\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`appearances\`;`)
  await db.run(sql`DROP TABLE \`appearances_texts\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
  await db.run(sql`DROP TABLE \`roundup_workers\`;`)
  await db.run(sql`DROP TABLE \`roundup_pace\`;`)
  await db.run(sql`DROP TABLE \`roundup_words\`;`)
  await db.run(sql`DROP TABLE \`roundup_keys\`;`)
  await db.run(sql`DROP TABLE \`roundup_pictures\`;`)
  await db.run(sql`DROP TABLE \`roundup_media\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
