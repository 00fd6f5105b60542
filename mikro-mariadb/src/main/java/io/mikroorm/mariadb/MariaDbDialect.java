// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.sql.dialect.AutoIncrement;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Dropping;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.dialect.Upserting;

/** The form of MariaDB's SQL. */
final class MariaDbDialect {

    /** Texts are compared by the numbers of their characters, and nothing is added to them in comparisons: no two different texts are equal. */
    private static final String TEXTS = "default character set utf8mb4 collate utf8mb4_nopad_bin";

    static final Dialect MARIADB = Dialect.named("mariadb")
            .quoting(Quoting.BACKTICKS)
            .paging(Paging.LIMIT_OFFSET)
            .unlimited("18446744073709551615")
            .autoIncrement(AutoIncrement.AUTO_INCREMENT)
            .locking(Locking.FOR_UPDATE.withRead("lock in share mode").withoutTables())
            .upserting(Upserting.ON_DUPLICATE_KEY)
            .dropping(Dropping.IF_THERE.withForeignKey("foreign key"))
            .tableOptions(TEXTS)
            .maxParameters(65_535)
            .maxIdentifierLength(64)
            .supports(
                    Feature.RETURNING,
                    Feature.MULTI_ROW_INSERT,
                    Feature.TUPLE_LISTS,
                    Feature.UPDATE_BY_VALUES,
                    Feature.SAVEPOINTS,
                    Feature.FULLTEXT_INDEXES,
                    Feature.INDEX_HINTS,
                    Feature.COLLATIONS,
                    Feature.STATEMENT_TIMEOUTS)
            .build();

    private MariaDbDialect() {}
}
