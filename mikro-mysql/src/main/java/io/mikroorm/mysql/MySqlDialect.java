// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.dialect.AutoIncrement;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.dialect.Upserting;

/** The form of MySQL's SQL. */
final class MySqlDialect {

    static final Dialect MYSQL = Dialect.named("mysql")
            .quoting(Quoting.BACKTICKS)
            .paging(Paging.LIMIT_OFFSET)
            .unlimited("18446744073709551615")
            .autoIncrement(AutoIncrement.AUTO_INCREMENT)
            .locking(Locking.FOR_UPDATE)
            .upserting(Upserting.ON_DUPLICATE_KEY)
            .maxParameters(65_535)
            .maxIdentifierLength(64)
            .supports(
                    Feature.MULTI_ROW_INSERT,
                    Feature.UPDATE_BY_VALUES,
                    Feature.SAVEPOINTS,
                    Feature.FULLTEXT_INDEXES,
                    Feature.INDEX_HINTS,
                    Feature.COLLATIONS,
                    Feature.STATEMENT_TIMEOUTS)
            .build();

    private MySqlDialect() {}
}
