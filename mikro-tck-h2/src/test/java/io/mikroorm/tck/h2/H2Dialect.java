// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Dropping;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Generating;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Upserting;
import java.time.temporal.ChronoUnit;

/** The form of H2's SQL, which is the standard's for the most part. */
final class H2Dialect {

    static final Dialect H2 = Dialect.named("h2")
            .locking(Locking.FOR_UPDATE.withRead("for update").withoutTables())
            .upserting(Upserting.MERGE)
            .dropping(Dropping.IF_THERE)
            .generating(Generating.ALWAYS)
            .schemaHere("select current_schema")
            // It takes more, but looks at each one for each other one whenever it asks a query inside of another query.
            .maxParameters(20_480)
            .maxIdentifierLength(256)
            .timeUnit(ChronoUnit.NANOS)
            .supports(
                    Feature.REGEXP_LIKE,
                    Feature.RETURNING,
                    Feature.TRUNCATE,
                    Feature.UPDATES_RETURNING,
                    Feature.DELETES_RETURNING,
                    Feature.SIMULTANEOUS_ASSIGNMENTS,
                    Feature.READS_OF_WRITTEN_TABLES,
                    Feature.MULTI_ROW_INSERT,
                    Feature.TUPLE_LISTS,
                    Feature.NULLS_ORDERING,
                    Feature.INDEX_NULLS,
                    Feature.FOREIGN_KEY_DEFAULTS,
                    Feature.PARTIAL_UNIQUES_BY_COLUMN,
                    Feature.COMMENT_STATEMENTS,
                    Feature.SAVEPOINTS,
                    Feature.SCHEMAS,
                    Feature.DISTINCT_ON)
            .build();

    private H2Dialect() {}
}
