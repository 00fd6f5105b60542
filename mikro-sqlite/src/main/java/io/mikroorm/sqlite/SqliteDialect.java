// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.dialect.AutoIncrement;
import io.mikroorm.sql.dialect.Calling;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Documents;
import io.mikroorm.sql.dialect.Dropping;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Generating;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.dialect.Triggering;
import io.mikroorm.sql.dialect.Upserting;
import io.mikroorm.type.Storage;
import java.time.temporal.ChronoUnit;

/** The form of SQLite's SQL. */
final class SqliteDialect {

    /**
     * SQLite deletes the rows of a table before it drops it, and so checks foreign keys. Those are never dropped by themselves,
     * so circles of tables that refer to each other go only when the checks wait for the end of the transaction.
     */
    private static final Dropping CHECKED_LATE = Dropping.STANDARD.after("pragma defer_foreign_keys = on");

    /** Texts and numbers come as such; the numbers that JSON has not are texts. There are no exact decimals. */
    private static final Documents DOCUMENTS = Documents.byPath()
            .reading(Kind.TEXT, "json_extract({d}, {p})")
            .reading(Kind.CODE, "json_extract({d}, {p})")
            .reading(Kind.WHOLE, "json_extract({d}, {p})")
            .reading(
                    Kind.REAL,
                    "case json_extract({d}, {p}) when 'Infinity' then 9e999 when '-Infinity' then -9e999 when 'NaN' then null"
                            + " else cast(json_extract({d}, {p}) as real) end")
            .reading(Kind.TRUTH, "json_extract({d}, {p})")
            .reading(Kind.PRESENCE, "json_extract({d}, {p})")
            .reading(Kind.ELEMENT, "{d}")
            .readingElement(Kind.TEXT, "{d}")
            .readingElement(Kind.CODE, "{d}")
            .readingElement(Kind.WHOLE, "{d}")
            .readingElement(
                    Kind.REAL,
                    "case {d} when 'Infinity' then 9e999 when '-Infinity' then -9e999 when 'NaN' then null"
                            + " else cast({d} as real) end")
            .readingElement(Kind.TRUTH, "{d}")
            .readingElement(Kind.PRESENCE, "{d}")
            .reading(Kind.OPEN_TEXT, "case json_type({d}, {p}) when 'text' then json_extract({d}, {p}) end")
            .reading(
                    Kind.OPEN_NUMBER,
                    "case when json_type({d}, {p}) in ('integer', 'real') then json_extract({d}, {p}) end")
            .reading(Kind.OPEN_TRUTH, "case json_type({d}, {p}) when 'true' then 1 when 'false' then 0 end")
            .reading(Kind.OPEN_OBJECT, "case json_type({d}, {p}) when 'object' then 1 end")
            .reading(Kind.OPEN_PRESENCE, "json_extract({d}, {p})")
            .reading(Kind.OPEN_KEY, "json_type({d}, {p})")
            .comparing("json_extract(?, '$')")
            .openElements(new Documents.Elements(
                    "(select case type when 'text' then json_quote(value) when 'true' then 'true' when 'false' then 'false'"
                            + " when 'null' then 'null' else value end as value"
                            + " from json_each(case json_type({d}, {p}) when 'array' then json_extract({d}, {p}) else '[]' end)) as {a}",
                    "$",
                    "",
                    false))
            .setting(new Documents.Setting(
                    "json_set(", ", {p}, {d} -> ({p})", ")", "{d}", "json_type({d}, {p}) = 'object'"))
            .elements(new Documents.Elements(
                    "json_each(case json_type({d}, {p}) when 'array' then json_extract({d}, {p}) else '[]' end) as {a}",
                    "$",
                    "",
                    false));

    /** Decimals are texts that compare as numbers; what the database has worked out is a number, or a text without these rules. */
    private static final String DECIMAL = "(cast(({e}) as text) collate " + DecimalCollation.NAME + ")";

    static final Dialect SQLITE = Dialect.named("sqlite")
            .quoting(Quoting.DOUBLE_QUOTES)
            .paging(Paging.LIMIT_OFFSET)
            .unlimited("-1")
            .booleans("1", "0")
            .autoIncrement(AutoIncrement.PRIMARY_KEY_AUTOINCREMENT)
            .upserting(Upserting.ON_CONFLICT)
            .dropping(CHECKED_LATE)
            .generating(Generating.STORED_OR_VIRTUAL)
            .triggering(Triggering.EVENTS_WITH_CONDITIONS)
            .calling(Calling.IN_JAVA)
            .documents(DOCUMENTS)
            .workedOut(Storage.DECIMAL, DECIMAL)
            .workedOut(Storage.BIG_INTEGER, DECIMAL)
            .maxParameters(32_766)
            .maxIdentifierLength(64)
            .timeUnit(ChronoUnit.NANOS)
            .supports(
                    Feature.REGEXP_LIKE,
                    Feature.RETURNING,
                    Feature.UPDATES_RETURNING,
                    Feature.DELETES_RETURNING,
                    Feature.SIMULTANEOUS_ASSIGNMENTS,
                    Feature.READS_OF_WRITTEN_TABLES,
                    Feature.MULTI_ROW_INSERT,
                    Feature.NULLS_ORDERING,
                    Feature.SAVEPOINTS,
                    Feature.TRANSACTIONAL_DDL,
                    Feature.DEFERRABLE_FOREIGN_KEYS,
                    Feature.FOREIGN_KEY_DEFAULTS,
                    Feature.FOREIGN_KEYS_IN_CREATE_TABLE_ONLY,
                    Feature.UNIQUE_CONSTRAINTS_AS_INDEXES,
                    Feature.PARTIAL_INDEXES,
                    Feature.WORD_TABLES,
                    Feature.INDEX_COLLATIONS,
                    Feature.EXPRESSION_INDEXES,
                    Feature.COLLATIONS)
            .build();

    private SqliteDialect() {}
}
