// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.dialect.AutoIncrement;
import io.mikroorm.sql.dialect.Calling;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Documents;
import io.mikroorm.sql.dialect.Dropping;
import io.mikroorm.sql.dialect.Enumerating;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Generating;
import io.mikroorm.sql.dialect.IndexMethod;
import io.mikroorm.sql.dialect.IndexOption;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.dialect.Triggering;
import io.mikroorm.sql.dialect.Upserting;

/** The form of PostgreSQL's SQL. */
final class PostgreSqlDialect {

    private static final String INSIDE = "jsonb_extract_path_text({d}, {p})";

    private static final String ELEMENT = "({d} #>> '{}')";

    private static final Documents DOCUMENTS = Documents.byNames()
            .reading(Kind.TEXT, "(" + INSIDE + " collate \"C\")")
            .reading(Kind.CODE, "(" + INSIDE + " collate \"C\")")
            .reading(Kind.WHOLE, "cast(" + INSIDE + " as bigint)")
            .reading(Kind.REAL, "cast(" + INSIDE + " as double precision)")
            .reading(Kind.DECIMAL, "cast(" + INSIDE + " as numeric)")
            .reading(Kind.TRUTH, "cast(" + INSIDE + " as boolean)")
            .reading(Kind.PRESENCE, INSIDE)
            .reading(Kind.ELEMENT, "nullif({d}, 'null')")
            .readingElement(Kind.TEXT, "(" + ELEMENT + " collate \"C\")")
            .readingElement(Kind.CODE, "(" + ELEMENT + " collate \"C\")")
            .readingElement(Kind.WHOLE, "cast(" + ELEMENT + " as bigint)")
            .readingElement(Kind.REAL, "cast(" + ELEMENT + " as double precision)")
            .readingElement(Kind.DECIMAL, "cast(" + ELEMENT + " as numeric)")
            .readingElement(Kind.TRUTH, "cast(" + ELEMENT + " as boolean)")
            .readingElement(Kind.PRESENCE, ELEMENT)
            .reading(Kind.OPEN_TEXT, "((" + open("string") + " #>> '{}') collate \"C\")")
            .reading(Kind.OPEN_NUMBER, "cast(" + open("number") + " as numeric)")
            .reading(Kind.OPEN_TRUTH, "cast(" + open("boolean") + " as boolean)")
            .reading(Kind.OPEN_OBJECT, open("object"))
            .reading(Kind.OPEN_PRESENCE, "(jsonb_path_query_first({d}, 'strict ${o}', silent => true) #>> '{}')")
            .reading(Kind.OPEN_KEY, "jsonb_path_query_first({d}, 'strict ${o}', silent => true)")
            .comparing("cast(? as numeric)")
            .setting(new Documents.Setting(
                    "jsonb_set_lax(",
                    ", {p}, cast({d} as jsonb) #> ({p}), true, 'delete_key')",
                    "",
                    "cast({d} as jsonb)",
                    "jsonb_typeof({d} #> {p}) = 'object'"))
            .elements(new Documents.Elements(
                    "jsonb_path_query({d}, {p}, silent => true) as {a} (value)", "strict $", "[*]", false));

    static final Dialect POSTGRESQL = Dialect.named("postgresql")
            .quoting(Quoting.DOUBLE_QUOTES)
            .paging(Paging.LIMIT_OFFSET)
            .booleans("true", "false")
            .autoIncrement(AutoIncrement.IDENTITY)
            .locking(Locking.FOR_UPDATE)
            .upserting(Upserting.ON_CONFLICT)
            .dropping(Dropping.IF_THERE)
            .generating(Generating.STORED_OR_VIRTUAL.withoutIndexes())
            .enumerating(Enumerating.TYPES)
            .triggering(Triggering.FUNCTIONS)
            .calling(Calling.OUT_AS_ROW)
            .documents(DOCUMENTS)
            .maxParameters(65_535)
            .maxIdentifierLength(63)
            .indexOptions(
                    IndexOption.method(
                            "using",
                            new IndexMethod("btree", true, true, true, true),
                            new IndexMethod("gin", false, false, false, false),
                            new IndexMethod("gist", false, true, true, true),
                            new IndexMethod("spgist", false, true, true, true),
                            new IndexMethod("brin", false, false, false, false)),
                    IndexOption.parameter("fillfactor", "[1-9]\\d|100", "10 to 100"),
                    IndexOption.language(
                            "language", "[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?", "a text search configuration, as english"))
            .supports(
                    Feature.RETURNING,
                    Feature.TRUNCATE,
                    Feature.UPDATES_RETURNING,
                    Feature.DELETES_RETURNING,
                    Feature.SIMULTANEOUS_ASSIGNMENTS,
                    Feature.READS_OF_WRITTEN_TABLES,
                    Feature.TRANSACTIONAL_TRUNCATE,
                    Feature.MULTI_ROW_INSERT,
                    Feature.ARRAY_PARAMETERS,
                    Feature.TUPLE_LISTS,
                    Feature.NAMED_VALUES_COLUMNS,
                    Feature.ILIKE,
                    Feature.REGEXP_SIGNS,
                    Feature.NULLS_ORDERING,
                    Feature.SAVEPOINTS,
                    Feature.SCHEMAS,
                    Feature.TRANSACTIONAL_DDL,
                    Feature.DEFERRABLE_FOREIGN_KEYS,
                    Feature.FOREIGN_KEY_DEFAULTS,
                    Feature.PARTIAL_INDEXES,
                    Feature.DEFERRABLE_UNIQUE_CONSTRAINTS,
                    Feature.TEXT_VECTOR_INDEXES,
                    Feature.GIST_INDEXES,
                    Feature.EXCLUSION_CONSTRAINTS,
                    Feature.INDEX_NULLS,
                    Feature.INDEX_COLLATIONS,
                    Feature.INCLUDED_COLUMNS,
                    Feature.EXPRESSION_INDEXES,
                    Feature.NULLS_NOT_DISTINCT,
                    Feature.HASH_INDEXES,
                    Feature.COLLATIONS,
                    Feature.DISTINCT_ON,
                    Feature.LATERAL_JOINS,
                    Feature.COMMENT_STATEMENTS,
                    Feature.MATERIALIZED_VIEWS,
                    Feature.STATEMENT_TIMEOUTS)
            .build();

    private PostgreSqlDialect() {}

    /** A value of one of JSON's types. By a path that is strict, a name like a number is none of an element of an array. */
    private static String open(String type) {
        return "jsonb_path_query_first({d}, 'strict ${o} ? (@.type() == \"" + type + "\")', silent => true)";
    }
}
