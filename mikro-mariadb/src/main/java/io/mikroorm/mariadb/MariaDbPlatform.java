// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.MySqlPlatform;
import io.mikroorm.mysql.MySqlRenderer;
import io.mikroorm.sql.jdbc.StoredZone;

/** MariaDB: a MySQL with another form. {@code docs/drivers/mariadb.md} has the table of types. */
final class MariaDbPlatform extends MySqlPlatform {

    /** Points in time are kept in this zone. */
    MariaDbPlatform(StoredZone zone) {
        super(new MySqlRenderer(MariaDbDialect.MARIADB), new MariaDbDdlRenderer(), zone);
    }

    /** Text that is checked to be a document. */
    @Override
    protected String documents() {
        return "json";
    }

    @Override
    protected String displayName() {
        return "MariaDB";
    }
}
