-- small-province: Working regulation of a small province
-- SHA-256 of the data of the regulation: abc
-- SHA-256 of its text as published: 0000000000000000000000000000000000000000000000000000000000000000
-- Written by authority 1.2.3, command authority export sql.

DROP VIEW IF EXISTS `decisions`;
DROP VIEW IF EXISTS `proposals_check`;
DROP VIEW IF EXISTS `proposals_read`;
DROP VIEW IF EXISTS `decisions_of_park`;
DROP VIEW IF EXISTS `proposals_of_park`;
DROP TABLE IF EXISTS `proposals_symbols`;
DROP TABLE IF EXISTS `proposals_steps`;
DROP TABLE IF EXISTS `proposals_ends`;
DROP TABLE IF EXISTS `proposals_fixed`;

-- The proposals: one row each, one column a fact; NULL is not known. A table that is there already is kept.
-- A figure that is only known to lie between two others: leave its own column empty, write the ends into …_low and …_high; …_open is true where the end itself is not meant.
CREATE TABLE IF NOT EXISTS `proposals` (
  `id` STRING,
  `type` STRING,
  `date` DATE,
  `area` DECIMAL(18, 6), -- area (ha)
  `area_low` DECIMAL(18, 6),
  `area_high` DECIMAL(18, 6),
  `area_low_open` BOOLEAN,
  `area_high_open` BOOLEAN,
  `refused` STRING
) USING parquet;

-- Takes rows as text, from a CSV file for example: money in đồng or USD, land in hectares, true or false, several codes with semicolons between.
CREATE TABLE IF NOT EXISTS `proposals_text` (
  `id` STRING,
  `type` STRING,
  `date` STRING,
  `area` STRING,
  `area_low` STRING,
  `area_high` STRING,
  `area_low_open` STRING,
  `area_high_open` STRING,
  `refused` STRING
) USING parquet;

-- Those rows in the types of the table of proposals. A figure that is none, or has more digits than its column holds, is not rounded: its row gets the reason in the last column.
CREATE VIEW `proposals_read` AS
SELECT NULLIF(`id`, '') AS `id`,
  NULLIF(`type`, '') AS `type`,
  CASE WHEN NULLIF(`date`, '') RLIKE '^([0-9]{4}-[0-9]{2}-[0-9]{2})$' THEN try_cast(NULLIF(`date`, '') AS DATE) END AS `date`,
  CASE WHEN NULLIF(`area`, '') RLIKE '^([0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(NULLIF(`area`, '') AS DECIMAL(18, 6)) END AS `area`,
  CASE WHEN NULLIF(`area_low`, '') RLIKE '^([0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(NULLIF(`area_low`, '') AS DECIMAL(18, 6)) END AS `area_low`,
  CASE WHEN NULLIF(`area_high`, '') RLIKE '^([0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(NULLIF(`area_high`, '') AS DECIMAL(18, 6)) END AS `area_high`,
  CASE NULLIF(`area_low_open`, '') WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `area_low_open`,
  CASE NULLIF(`area_high_open`, '') WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `area_high_open`,
  NULLIF(SUBSTR(COALESCE('; ' || NULLIF(`refused`, ''), '')
    || CASE WHEN NULLIF(`date`, '') IS NULL OR CASE WHEN NULLIF(`date`, '') RLIKE '^([0-9]{4}-[0-9]{2}-[0-9]{2})$' THEN try_cast(NULLIF(`date`, '') AS DATE) END IS NOT NULL THEN '' ELSE '; date: cannot be read' END
    || CASE WHEN NULLIF(`area`, '') IS NULL OR NULLIF(`area`, '') RLIKE '^([0-9]{1,12}([.][0-9]{1,6})?)$' THEN '' ELSE '; area: no number, or more digits than the column holds' END
    || CASE WHEN NULLIF(`area_low`, '') IS NULL OR NULLIF(`area_low`, '') RLIKE '^([0-9]{1,12}([.][0-9]{1,6})?)$' THEN '' ELSE '; area_low: no number, or more digits than the column holds' END
    || CASE WHEN NULLIF(`area_high`, '') IS NULL OR NULLIF(`area_high`, '') RLIKE '^([0-9]{1,12}([.][0-9]{1,6})?)$' THEN '' ELSE '; area_high: no number, or more digits than the column holds' END
    || CASE WHEN NULLIF(`area_low_open`, '') IS NULL OR NULLIF(`area_low_open`, '') IN ('true', 'false') THEN '' ELSE '; area_low_open: cannot be read' END
    || CASE WHEN NULLIF(`area_high_open`, '') IS NULL OR NULLIF(`area_high_open`, '') IN ('true', 'false') THEN '' ELSE '; area_high_open: cannot be read' END, 3), '') AS `refused`
FROM `proposals_text`;

-- All that can be known of each group of facts of a type (axis), and which rules it lets apply, or makes apply.
CREATE TABLE `proposals_symbols` (
  `axis` INT,
  `slot` INT,
  `kind` INT,
  `can` BIGINT,
  `must` BIGINT,
  `unsettled` BIGINT,
  `assumed` BIGINT,
  `untaken` BIGINT
) USING parquet;

-- The way of a row through the groups of facts: from a state and a class of values (at) to the next state (next).
CREATE TABLE `proposals_steps` (
  `step` INT,
  `slot` INT,
  `next_state` INT
) USING parquet;

-- The last state: the bodies that remain, the facts that still matter (bits), the points open to interpretation.
CREATE TABLE `proposals_ends` (
  `matter` INT,
  `state` INT,
  `bits` BIGINT,
  `settled` BOOLEAN,
  `nobody` BOOLEAN,
  `authority` STRING,
  `candidates` STRING,
  `own` BIGINT,
  `doubts` STRING
) USING parquet;
INSERT INTO `proposals_ends` VALUES
(1, 0, 8, FALSE, FALSE, NULL, 'council board', 0, ''),
(1, 1, 8, TRUE, FALSE, 'board', 'board', 2, ''),
(1, 2, 8, TRUE, FALSE, 'council', 'council', 1, '');

-- Types that need no facts.
CREATE TABLE `proposals_fixed` (
  `type` STRING,
  `outcome` STRING,
  `authority` STRING,
  `candidates` STRING,
  `doubts` STRING,
  `rules` STRING,
  `clauses` STRING
) USING parquet;

-- park: Park
CREATE VIEW `proposals_of_park` AS
SELECT id, reason,
  CASE WHEN reason IS NULL THEN s1 ELSE 0 END AS k1
FROM (SELECT id,
  CASE WHEN refused IS NULL AND foreign_facts = '' AND s1 IS NOT NULL THEN NULL
    ELSE SUBSTR(CASE WHEN refused IS NOT NULL THEN '; ' || refused ELSE '' END
      || foreign_facts
      || CASE WHEN s1 IS NULL THEN '; area: negative, larger than can be, or ends that contradict each other' ELSE '' END, 3) END AS reason,
  s1
  FROM (SELECT id, refused,
    CASE WHEN TRUE THEN '' ELSE '' END AS foreign_facts,
    CASE WHEN `area` IS NOT NULL THEN CASE WHEN `area` < 0 OR `area_low` IS NOT NULL OR `area_high` IS NOT NULL THEN NULL ELSE CASE WHEN `area` < CAST('10' AS DECIMAL(18, 6)) THEN 1 WHEN `area` = CAST('10' AS DECIMAL(18, 6)) THEN 5 ELSE 9 END END WHEN `area_low` IS NULL AND `area_high` IS NULL THEN 0 WHEN `area_low` < 0 OR `area_high` < 0 OR `area_high` = 0 AND COALESCE(`area_high_open`, FALSE) OR `area_low` > `area_high` OR `area_low` = `area_high` AND (COALESCE(`area_low_open`, FALSE) OR COALESCE(`area_high_open`, FALSE)) THEN NULL ELSE 1 + 3 * CASE WHEN `area_low` IS NULL THEN 0 ELSE CASE WHEN `area_low` < CAST('10' AS DECIMAL(18, 6)) THEN 0 WHEN `area_low` = CAST('10' AS DECIMAL(18, 6)) THEN CASE WHEN COALESCE(`area_low_open`, FALSE) THEN 2 ELSE 1 END ELSE 2 END END + CASE WHEN `area_high` IS NULL THEN 2 ELSE CASE WHEN `area_high` < CAST('10' AS DECIMAL(18, 6)) THEN 0 WHEN `area_high` = CAST('10' AS DECIMAL(18, 6)) THEN CASE WHEN COALESCE(`area_high_open`, FALSE) THEN 0 ELSE 1 END ELSE 2 END END END AS s1
    FROM `proposals` WHERE `type` = 'park') AS states) AS sound;
CREATE VIEW `decisions_of_park` AS
SELECT id AS `id`,
  CASE WHEN reason IS NOT NULL THEN 'rejected' WHEN NOT settled THEN 'undetermined' WHEN deciding <> 0 THEN 'decided' ELSE 'residual' END AS `outcome`,
  CASE WHEN reason IS NULL THEN authority END AS `authority`,
  CASE WHEN reason IS NULL THEN candidates END AS `candidates`,
  CASE WHEN reason IS NULL THEN CASE WHEN hanging <> 0 THEN SUBSTR(CASE WHEN (hanging & 24) <> 0 THEN ' area' ELSE '' END, 2) ELSE '' END END AS `missing`,
  CASE WHEN reason IS NULL THEN '' END AS `assumed`,
  CASE WHEN reason IS NULL THEN doubts END AS `doubts`,
  CASE WHEN reason IS NULL THEN CASE WHEN cited <> 0 THEN SUBSTR(CASE WHEN (cited & 3) <> 0 THEN CASE WHEN (cited & 1) <> 0 THEN CASE WHEN (fits & 1) <> 0 THEN ' large-park' ELSE ' large-park?' END ELSE '' END
      || CASE WHEN (cited & 2) <> 0 THEN CASE WHEN (fits & 2) <> 0 THEN ' small-park' ELSE ' small-park?' END ELSE '' END ELSE '' END, 2) ELSE '' END END AS `rules`,
  CASE WHEN reason IS NULL THEN CASE WHEN deciding <> 0 THEN CASE WHEN deciding <> 0 THEN SUBSTR(CASE WHEN (deciding & 3) <> 0 THEN CASE WHEN (deciding & 1) <> 0 THEN ' 1.1' ELSE '' END
      || CASE WHEN (deciding & 2) <> 0 THEN ' 2.1' ELSE '' END ELSE '' END, 2) ELSE '' END WHEN settled THEN '' ELSE '' END END AS `clauses`,
  CASE WHEN reason IS NULL THEN cell END AS `cell`,
  CASE WHEN reason IS NULL THEN nobody END AS `nobody`,
  reason AS `reason`
FROM (SELECT *, fits | deciding AS cited
  FROM (SELECT *, CASE WHEN (fits & own) <> 0 THEN fits & own ELSE stands & own END AS deciding
  FROM (SELECT *, (must & 3) AS fits,
      (can & 3) AS stands
    FROM (SELECT f.id, f.reason, CAST(f.k1 AS BIGINT) AS cell,
      e.settled, e.nobody, e.authority, e.candidates, e.own, e.doubts, e.bits,
      e.bits & (CASE f.k1 WHEN 0 THEN 24 WHEN 3 THEN 24 WHEN 2 THEN 8 WHEN 6 THEN 16 ELSE 0 END) AS hanging,
      0 AS assumed,
      CASE f.k1 WHEN 5 THEN 1 WHEN 6 THEN 1 WHEN 9 THEN 1 WHEN 1 THEN 2 ELSE 3 END AS can,
      CASE f.k1 WHEN 5 THEN 1 WHEN 6 THEN 1 WHEN 9 THEN 1 WHEN 1 THEN 2 ELSE 0 END AS must
    FROM `proposals_of_park` AS f
    JOIN `proposals_ends` AS e ON e.matter = 1 AND e.state = CASE f.k1 WHEN 5 THEN 2 WHEN 6 THEN 2 WHEN 9 THEN 2 WHEN 1 THEN 1 ELSE 0 END) AS ends) AS rules) AS decided) AS cited;

-- The answers. Six columns hold several codes (candidates, missing, assumed and the three behind): one space between. A ? behind an assumption: another value could give another body; behind a rule: it may apply. nobody: it may also be that the regulation names no body. reason: why a row is rejected.
CREATE VIEW `decisions` (`id`, `outcome`, `authority`, `candidates`, `missing`, `assumed`, `doubts`, `rules`, `clauses`, `cell`, `nobody`, `reason`) AS
SELECT `id`, `outcome`, `authority`, `candidates`, `missing`, `assumed`, `doubts`, `rules`, `clauses`, `cell`, `nobody`, `reason` FROM `decisions_of_park`
UNION ALL
SELECT id, CASE WHEN reason IS NULL THEN outcome ELSE 'rejected' END, CASE WHEN reason IS NULL THEN authority END, CASE WHEN reason IS NULL THEN candidates END, CASE WHEN reason IS NULL THEN '' END, CASE WHEN reason IS NULL THEN '' END, CASE WHEN reason IS NULL THEN doubts END, CASE WHEN reason IS NULL THEN rules END, CASE WHEN reason IS NULL THEN clauses END, CASE WHEN reason IS NULL THEN CAST(0 AS BIGINT) END, CASE WHEN reason IS NULL THEN FALSE END, reason
FROM (SELECT p.id, x.outcome, x.authority, x.candidates, x.doubts, x.rules, x.clauses, CASE WHEN p.refused IS NULL AND `area` IS NULL AND `area_low` IS NULL AND `area_high` IS NULL THEN NULL ELSE SUBSTR(CASE WHEN p.refused IS NOT NULL THEN '; ' || p.refused ELSE '' END || CASE WHEN `area` IS NOT NULL THEN '; area: not taken by this type' ELSE '' END || CASE WHEN `area_low` IS NOT NULL THEN '; area_low: not taken by this type' ELSE '' END || CASE WHEN `area_high` IS NOT NULL THEN '; area_high: not taken by this type' ELSE '' END || '', 3) END AS reason
  FROM `proposals` AS p JOIN `proposals_fixed` AS x ON x.type = p.`type`) AS fixed
UNION ALL
SELECT p.id, 'rejected', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS BIGINT), CAST(NULL AS BOOLEAN), 'type: no such type'
FROM `proposals` AS p WHERE (p.`type` IS NULL OR p.`type` NOT IN ('park'));

-- The rows that are wrong, and why; ask it before the answers are used.
CREATE VIEW `proposals_check` (id, reason) AS
SELECT id, reason FROM `proposals_of_park` WHERE reason IS NOT NULL
UNION ALL
SELECT id, reason FROM (SELECT p.id, CASE WHEN p.refused IS NULL AND `area` IS NULL AND `area_low` IS NULL AND `area_high` IS NULL THEN NULL ELSE SUBSTR(CASE WHEN p.refused IS NOT NULL THEN '; ' || p.refused ELSE '' END || CASE WHEN `area` IS NOT NULL THEN '; area: not taken by this type' ELSE '' END || CASE WHEN `area_low` IS NOT NULL THEN '; area_low: not taken by this type' ELSE '' END || CASE WHEN `area_high` IS NOT NULL THEN '; area_high: not taken by this type' ELSE '' END || '', 3) END AS reason FROM `proposals` AS p JOIN `proposals_fixed` AS x ON x.type = p.`type`) AS fixed WHERE reason IS NOT NULL
UNION ALL
SELECT p.id, 'type: no such type' FROM `proposals` AS p WHERE (p.`type` IS NULL OR p.`type` NOT IN ('park'));
