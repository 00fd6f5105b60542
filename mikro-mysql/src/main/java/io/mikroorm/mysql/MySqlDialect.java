// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.dialect.AutoIncrement;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Dropping;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.dialect.Upserting;

/** The form of MySQL's SQL. */
final class MySqlDialect {

    /**
     * Texts are compared by the numbers of their characters, and nothing is added to them in comparisons: no two different texts are equal.
     * The second half is a comment for servers before 8.0.17, where all collations for this ignore spaces at the end.
     */
    private static final String TEXTS =
            "default character set utf8mb4 collate utf8mb4_bin /*!80017 collate utf8mb4_0900_bin */";

    static final Dialect MYSQL = Dialect.named("mysql")
            .quoting(Quoting.BACKTICKS)
            .paging(Paging.LIMIT_OFFSET)
            .unlimited("18446744073709551615")
            .autoIncrement(AutoIncrement.AUTO_INCREMENT)
            .locking(Locking.FOR_UPDATE)
            .upserting(Upserting.ON_DUPLICATE_KEY)
            .dropping(Dropping.TOGETHER)
            .tableOptions(TEXTS)
            .maxParameters(65_535)
            .maxIdentifierLength(64)
            .supports(
                    Feature.MULTI_ROW_INSERT,
                    Feature.TUPLE_LISTS,
                    Feature.UPDATE_BY_VALUES,
                    Feature.SAVEPOINTS,
                    Feature.FULLTEXT_INDEXES,
                    Feature.INDEX_HINTS,
                    Feature.COLLATIONS,
                    Feature.STATEMENT_TIMEOUTS)
            .build();

    private MySqlDialect() {}
}
