// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.dialect.AutoIncrement;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.dialect.Quoting;

/** Two forms as far apart as they can be. */
public final class Dialects {

    /** Nothing but the standard, without any feature. */
    public static final Dialect BARE = Dialect.named("bare").build();

    /** Own habits wherever the form has room for them, and every feature. */
    public static final Dialect RICH = Dialect.named("rich")
            .quoting(Quoting.BACKTICKS)
            .paging(Paging.LIMIT_OFFSET)
            .unlimited("-1")
            .booleans("1", "0")
            .autoIncrement(AutoIncrement.PRIMARY_KEY_AUTOINCREMENT)
            .locking(Locking.FOR_UPDATE)
            .supports(Feature.values())
            .build();

    private Dialects() {}
}
