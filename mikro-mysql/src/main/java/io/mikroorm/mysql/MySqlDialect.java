// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

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

/** The form of MySQL's SQL. */
final class MySqlDialect {

    /**
     * Texts are compared by the numbers of their characters, and nothing is added to them in comparisons: no two different texts are equal.
     * The second half is a comment for servers before 8.0.17, where all collations for this ignore spaces at the end.
     */
    private static final String TEXTS =
            "default character set utf8mb4 collate utf8mb4_bin /*!80017 collate utf8mb4_0900_bin */";

    /** As text; where null stands, that is the text {@code null}. */
    private static final String INSIDE = "json_unquote(json_extract({d}, {p}))";

    private static final String TEXT = "(case when json_type(json_extract({d}, {p})) <> 'NULL' then " + INSIDE
            + " end /*!80017 collate utf8mb4_0900_bin */)";

    /** As decimal. Greater numbers are the greatest decimal: a cast would make them that as well, but not in an index, which would refuse the row. */
    private static final String NUMBER =
            "case when abs(" + INSIDE + " + 0e0) < 1e35 then cast(" + INSIDE + " as decimal(65, 30)) else sign("
                    + INSIDE + " + 0e0) * " + "9".repeat(35) + "." + "9".repeat(30) + " end";

    /**
     * MySQL 9.7 finds every row where {@code exists} over {@code json_table} stands inside of another {@code exists}: so elements are a value.
     * No index takes a text without a bound; a statement finds one by the very words that the index has. It does not where these have a number
     * below zero, which the server works out before.
     */
    private static final Documents DOCUMENTS = Documents.byPath()
            .withoutIndexes(Kind.REAL)
            .bounding("(cast({v} as char({n})) /*!80017 collate utf8mb4_0900_bin */)")
            .reading(Kind.TEXT, TEXT)
            .reading(Kind.CODE, TEXT)
            .reading(Kind.WHOLE, "cast(nullif(" + INSIDE + ", 'null') as signed)")
            .reading(
                    Kind.REAL,
                    "case " + INSIDE
                            + " when 'null' then null when 'NaN' then null when 'Infinity' then 1.7976931348623157e308"
                            + " when '-Infinity' then -1.7976931348623157e308 else " + INSIDE + " + 0e0 end")
            .reading(Kind.DECIMAL, "cast(nullif(" + INSIDE + ", 'null') as decimal(65, 30))")
            .reading(Kind.TRUTH, "case " + INSIDE + " when 'true' then 1 when 'false' then 0 end")
            .reading(Kind.PRESENCE, "nullif(cast(json_extract({d}, {p}) as char), 'null')")
            .reading(Kind.ELEMENT, "nullif(json_type({d}), 'NULL')")
            .reading(
                    Kind.OPEN_TEXT,
                    "(case when json_type(json_extract({d}, {p})) = 'STRING' then " + INSIDE
                            + " end /*!80017 collate utf8mb4_0900_bin */)")
            .reading(
                    Kind.OPEN_NUMBER,
                    "case when json_type(json_extract({d}, {p})) in ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL') then "
                            + NUMBER + " end")
            .reading(
                    Kind.OPEN_TRUTH,
                    "case when json_type(json_extract({d}, {p})) = 'BOOLEAN' then " + INSIDE + " = 'true' end")
            .reading(Kind.OPEN_OBJECT, "case when json_type(json_extract({d}, {p})) = 'OBJECT' then 1 end")
            .reading(Kind.OPEN_PRESENCE, "nullif(json_type(json_extract({d}, {p})), 'NULL')")
            .reading(Kind.OPEN_KEY, "json_type(json_extract({d}, {p}))")
            .comparing("cast(json_unquote(json_extract(?, '$')) as decimal(65, 30))")
            .withFractionsOnly()
            .setting(new Documents.Setting(
                    "json_set(",
                    ", {p}, json_extract({d}, {p})",
                    ")",
                    "{d}",
                    "json_type(json_extract({d}, {p})) = 'OBJECT'"))
            .elements(new Documents.Elements(
                    "json_table({d}, {p} columns (value json path '$')) as {a}", "$", "[*]", true));

    static final Dialect MYSQL = Dialect.named("mysql")
            .quoting(Quoting.BACKTICKS)
            .paging(Paging.LIMIT_OFFSET)
            .unlimited("18446744073709551615")
            .autoIncrement(AutoIncrement.AUTO_INCREMENT)
            .locking(Locking.FOR_UPDATE)
            .upserting(Upserting.ON_DUPLICATE_KEY)
            .dropping(Dropping.TOGETHER)
            // not null, it would be refused where it is worked out from a column whose default is an expression
            .generating(Generating.STORED_OR_VIRTUAL.orNull())
            .tableOptions(TEXTS)
            .schemaHere("select database()")
            .enumerating(Enumerating.DECLARATIONS)
            .triggering(Triggering.EVENTS)
            .calling(Calling.OUT_IN_VARIABLES)
            .documents(DOCUMENTS)
            .workedOut(Storage.STRING, "(convert(({e}) using utf8mb4) /*!80017 collate utf8mb4_0900_bin */)")
            .maxParameters(65_535)
            .maxIdentifierLength(64)
            .indexOptions(IndexOption.flag("invisible", "invisible"))
            .supports(
                    Feature.REGEXP_LIKE,
                    Feature.TRUNCATE,
                    Feature.MULTI_ROW_INSERT,
                    Feature.TUPLE_LISTS,
                    Feature.UPDATE_BY_VALUES,
                    Feature.SAVEPOINTS,
                    Feature.SCHEMAS,
                    Feature.FULLTEXT_INDEXES,
                    Feature.SPATIAL_INDEXES,
                    Feature.INDEX_HINTS,
                    Feature.COLLATIONS,
                    Feature.LATERAL_JOINS,
                    Feature.COLUMN_EXTRAS,
                    Feature.COMMENT_CLAUSES,
                    Feature.INDEXED_STARTS,
                    Feature.EXPRESSION_INDEXES,
                    Feature.PARTIAL_UNIQUES_BY_EXPRESSION,
                    Feature.UNREAD_ACTIONS,
                    Feature.UNREAD_COUNTERS,
                    Feature.UNREAD_COUNTERS_AT_ALL,
                    Feature.SILENT_ACTIONS,
                    Feature.STORED_WITHOUT_CASCADES,
                    Feature.STATEMENT_TIMEOUTS)
            .build();

    private MySqlDialect() {}
}
