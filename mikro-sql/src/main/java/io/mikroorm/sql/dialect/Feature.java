// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/** Something that not every database can do, or that one does in its own way. */
public enum Feature {
    /** {@code returning} gives back columns of inserted rows. */
    RETURNING,
    /** The same of updated rows. */
    UPDATES_RETURNING,
    /** The same of deleted rows. */
    DELETES_RETURNING,
    /** An update sets all columns to what its expressions come to in the row as it was; elsewhere each of them sees what was set before. */
    SIMULTANEOUS_ASSIGNMENTS,
    /** A query inside of a write may read the table that is written. */
    READS_OF_WRITTEN_TABLES,
    /** {@code truncate table} takes all rows out of a table without looking at them. */
    TRUNCATE,
    /** It is part of a transaction; elsewhere it ends one. */
    TRANSACTIONAL_TRUNCATE,
    /** One {@code insert} may carry several rows of {@code values}. */
    MULTI_ROW_INSERT,
    /** An array is one parameter: {@code = any(?)}, {@code unnest(?)}. */
    ARRAY_PARAMETERS,
    /** A list of tuples may stand behind {@code in}: {@code (a, b) in ((1, 2), (3, 4))}. Elsewhere {@code values} stands before it. */
    TUPLE_LISTS,
    /** One {@code update} may give each of several rows values of its own, which travel in it as a table. */
    UPDATE_BY_VALUES,
    /** {@code (values …) as t (a, b)} names the columns of a block of rows. */
    NAMED_VALUES_COLUMNS,
    /** {@code ilike} is a {@code like} without regard to case. */
    ILIKE,
    /** {@code regexp_like(…, …, 'i')} looks for a regular expression, {@code 'c'} with regard to case. */
    REGEXP_LIKE,
    /** {@code ~} looks for a regular expression, {@code ~*} without regard to case. */
    REGEXP_SIGNS,
    /** {@code regexp} looks for a regular expression that says itself, by {@code (?i)}, whether it has regard to case. */
    REGEXP_FLAGS,
    /** {@code nulls first} and {@code nulls last}. */
    NULLS_ORDERING,
    /** A transaction can go back to a point within itself. */
    SAVEPOINTS,
    /** Changes of the schema take part in transactions. */
    TRANSACTIONAL_DDL,
    /** A foreign key may be checked at the end of the transaction. */
    DEFERRABLE_FOREIGN_KEYS,
    /** {@code on delete set default} sets the default of a foreign key, and {@code on update} does. */
    FOREIGN_KEY_DEFAULTS,
    /** What foreign keys change by themselves is read by no check and in no stored value: these are not asked then, and refused. */
    UNREAD_ACTIONS,
    /** A foreign key that would empty a column does nothing, and says nothing, where rows became equal by what is worked out. */
    SILENT_ACTIONS,
    /** Nor is a stored value worked out from a foreign key by which rows are deleted. */
    STORED_WITHOUT_CASCADES,
    /** A key that counts up is read by no check and in no stored value. */
    UNREAD_COUNTERS,
    /** Nor is it read in a virtual value, or by an index over an expression. */
    UNREAD_COUNTERS_AT_ALL,
    /** Foreign keys can be declared while the table is made, and never later. */
    FOREIGN_KEYS_IN_CREATE_TABLE_ONLY,
    /** Unique constraints are made as unique indexes, because only those can be named and dropped. */
    UNIQUE_CONSTRAINTS_AS_INDEXES,
    /** {@code where} behind an index says which rows are in it. */
    PARTIAL_INDEXES,
    /** What is unique among some rows only has an index with one more part, an expression that is null for all others. */
    PARTIAL_UNIQUES_BY_EXPRESSION,
    /** What is unique among some rows only has an index with one more column, which is null for all others, and nobody's property. */
    PARTIAL_UNIQUES_BY_COLUMN,
    /** A unique constraint may be checked at the end of the transaction. */
    DEFERRABLE_UNIQUE_CONSTRAINTS,
    /** {@code exclude using gist (… with &&)} is a constraint by which rows keep each other out. */
    EXCLUSION_CONSTRAINTS,
    /** {@code fulltext index} looks for words. */
    FULLTEXT_INDEXES,
    /** An index by {@code gin} over {@code to_tsvector('simple', …)} looks for words. */
    TEXT_VECTOR_INDEXES,
    /** A table of its own, made by {@code create virtual table … using fts5} and kept by triggers, has the words of columns. */
    WORD_TABLES,
    /** {@code spatial index} finds places, in one column that is never null. */
    SPATIAL_INDEXES,
    /** An index by {@code gist} finds places. */
    GIST_INDEXES,
    /** {@code using hash} makes an index for equality alone. */
    HASH_INDEXES,
    /** {@code (20)} behind a column of an index keeps the starts of its values only. */
    INDEXED_STARTS,
    /** {@code nulls first} and {@code nulls last} say where nulls stand in an index. */
    INDEX_NULLS,
    /** {@code collate} behind a column of an index says how its texts are compared. */
    INDEX_COLLATIONS,
    /** {@code include (…)} behind an index keeps columns in it by which it does not sort. */
    INCLUDED_COLUMNS,
    /** An index can be over an expression in parentheses. */
    EXPRESSION_INDEXES,
    /** {@code nulls not distinct} behind a unique index lets there be one null. */
    NULLS_NOT_DISTINCT,
    /** {@code use index (…)} behind a table says by which indexes its rows are looked for. */
    INDEX_HINTS,
    /** {@code distinct on (…)} takes the first of all rows with the same values. */
    DISTINCT_ON,
    /** {@code lateral} before a query that is joined lets it speak of the tables before it. */
    LATERAL_JOINS,
    /** {@code collate "…"} behind a key to sort by, and behind the type of a column. */
    COLLATIONS,
    /** {@code comment on column …} is a statement of its own, as is that on a table. */
    COMMENT_STATEMENTS,
    /** Further words may stand in the declaration of a column, as {@code on update …} and {@code invisible}. */
    COLUMN_EXTRAS,
    /** {@code comment '…'} is a part of the declaration of a column, and of that of a table. */
    COMMENT_CLAUSES,
    /** Names of tables can have that of a schema before them, also of one that is not where the connection looks. */
    SCHEMAS,
    /** {@code create materialized view} keeps the rows of a query until they are refreshed. */
    MATERIALIZED_VIEWS,
    /** The JDBC driver ends a statement that takes longer than it is told. */
    STATEMENT_TIMEOUTS
}
