// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.dialect.AutoIncrement;
import io.mikroorm.sql.dialect.Calling;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Documents;
import io.mikroorm.sql.dialect.Dropping;
import io.mikroorm.sql.dialect.Enumerating;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Generating;
import io.mikroorm.sql.dialect.IndexOption;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.dialect.Triggering;
import io.mikroorm.sql.dialect.Upserting;
import io.mikroorm.type.Storage;

/** The form of MariaDB's SQL. */
final class MariaDbDialect {

    /** Texts are compared by the numbers of their characters, and nothing is added to them in comparisons: no two different texts are equal. */
    private static final String TEXTS = "default character set utf8mb4 collate utf8mb4_nopad_bin";

    private static final String INSIDE = "json_value({d}, {p})";

    private static final String TEXT = "(" + INSIDE + " collate utf8mb4_nopad_bin)";

    // By its type: compared with a text, MariaDB takes the quotes from what json_extract gives, and the text "null"
    // would be nothing.
    private static final String PRESENCE = "nullif(json_type(json_extract({d}, {p})), 'NULL')";

    private static final Documents DOCUMENTS = Documents.byPath()
            .reading(Kind.TEXT, TEXT)
            .reading(Kind.CODE, TEXT)
            .reading(Kind.WHOLE, "cast(" + INSIDE + " as signed)")
            .reading(
                    Kind.REAL,
                    "case " + INSIDE + " when 'NaN' then null when 'Infinity' then 1.7976931348623157e308"
                            + " when '-Infinity' then -1.7976931348623157e308 else " + INSIDE + " + 0e0 end")
            .reading(Kind.DECIMAL, "cast(" + INSIDE + " as decimal(65, 30))")
            .reading(Kind.TRUTH, "case json_extract({d}, {p}) when 'true' then 1 when 'false' then 0 end")
            .reading(Kind.PRESENCE, PRESENCE)
            .reading(Kind.ELEMENT, "nullif(json_type({d}), 'NULL')")
            .reading(
                    Kind.OPEN_TEXT,
                    "(case when json_type(json_extract({d}, {p})) = 'STRING' then " + INSIDE
                            + " end collate utf8mb4_nopad_bin)")
            .reading(
                    Kind.OPEN_NUMBER,
                    "case when json_type(json_extract({d}, {p})) in ('INTEGER', 'DOUBLE') then cast(" + INSIDE
                            + " as decimal(65, 30)) end")
            .reading(
                    Kind.OPEN_TRUTH,
                    "case when json_type(json_extract({d}, {p})) = 'BOOLEAN' then " + INSIDE + " = '1' end")
            .reading(Kind.OPEN_OBJECT, "case when json_type(json_extract({d}, {p})) = 'OBJECT' then 1 end")
            .reading(Kind.OPEN_PRESENCE, PRESENCE)
            .reading(Kind.OPEN_KEY, "json_type(json_extract({d}, {p}))")
            .comparing("cast(? as decimal(65, 30))")
            .withoutDashes()
            .setting(new Documents.Setting(
                    "json_set(",
                    ", {p}, json_extract({d}, {p})",
                    ")",
                    "{d}",
                    "json_type(json_extract({d}, {p})) = 'OBJECT'"))
            .elements(new Documents.Elements(
                    "json_table({d}, {p} columns (value json path '$')) as {a}", "$", "[*]", false));

    static final Dialect MARIADB = Dialect.named("mariadb")
            .quoting(Quoting.BACKTICKS)
            .paging(Paging.LIMIT_OFFSET)
            .unlimited("18446744073709551615")
            .autoIncrement(AutoIncrement.AUTO_INCREMENT)
            .locking(Locking.FOR_UPDATE.withRead("lock in share mode").withoutTables())
            .upserting(Upserting.ON_DUPLICATE_KEY)
            .dropping(Dropping.IF_THERE.withForeignKey("foreign key"))
            .generating(Generating.STORED_OR_VIRTUAL.orNull())
            .tableOptions(TEXTS)
            .schemaHere("select database()")
            .enumerating(Enumerating.DECLARATIONS)
            .triggering(Triggering.EVENTS)
            .calling(Calling.OUT_IN_VARIABLES)
            .documents(DOCUMENTS)
            .workedOut(Storage.STRING, "(convert(({e}) using utf8mb4) collate utf8mb4_nopad_bin)")
            .maxParameters(65_535)
            .maxIdentifierLength(64)
            .indexOptions(IndexOption.flag("ignored", "ignored"))
            .supports(
                    Feature.REGEXP_FLAGS,
                    Feature.RETURNING,
                    Feature.TRUNCATE,
                    Feature.DELETES_RETURNING,
                    Feature.READS_OF_WRITTEN_TABLES,
                    Feature.MULTI_ROW_INSERT,
                    Feature.TUPLE_LISTS,
                    Feature.UPDATE_BY_VALUES,
                    Feature.SAVEPOINTS,
                    Feature.SCHEMAS,
                    Feature.FULLTEXT_INDEXES,
                    Feature.SPATIAL_INDEXES,
                    Feature.INDEX_HINTS,
                    Feature.COLLATIONS,
                    Feature.COLUMN_EXTRAS,
                    Feature.COMMENT_CLAUSES,
                    Feature.INDEXED_STARTS,
                    Feature.PARTIAL_UNIQUES_BY_COLUMN,
                    Feature.UNREAD_ACTIONS,
                    Feature.UNREAD_COUNTERS,
                    Feature.STATEMENT_TIMEOUTS)
            .build();

    private MariaDbDialect() {}
}
