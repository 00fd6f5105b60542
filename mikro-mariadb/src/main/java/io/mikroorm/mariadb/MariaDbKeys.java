// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.mysql.CountedKeys;
import io.mikroorm.sql.driver.KeyHandout;
import io.mikroorm.sql.driver.TableFacts;
import io.mikroorm.sql.jdbc.JdbcSession;
import java.time.Duration;

/**
 * MariaDB gives the keys of a statement back. They ascend in the order of its rows where nothing but the counter of the table
 * hands them out; where that is not known, rows go one by one.
 */
final class MariaDbKeys implements KeyHandout.Returned {

    private final CountedKeys counted;

    MariaDbKeys() {
        this(TableFacts.LIFETIME);
    }

    /** What is found out about a table is believed for so long. */
    MariaDbKeys(Duration lifetime) {
        this.counted = CountedKeys.ofMariaDb(lifetime);
    }

    @Override
    public boolean ascending(JdbcSession session, EntityMetadata entity, String schema) {
        return counted.areKnown(session, entity, schema);
    }
}
