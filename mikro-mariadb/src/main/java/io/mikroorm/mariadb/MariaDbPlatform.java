// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.MySqlPlatform;
import io.mikroorm.mysql.MySqlRenderer;
import io.mikroorm.sql.jdbc.Fetching;
import io.mikroorm.sql.jdbc.StoredZone;
import org.jspecify.annotations.Nullable;

/** MariaDB: a MySQL with another form. {@code docs/drivers/mariadb.md} has the table of types. */
final class MariaDbPlatform extends MySqlPlatform {

    private static final long LONGEST_OF_VALUES = 65_535;
    private static final Fetching FETCHING = Fetching.parts(1_000);

    /** Points in time are kept in this zone. */
    MariaDbPlatform(StoredZone zone) {
        super(new MySqlRenderer(MariaDbDialect.MARIADB), zone);
    }

    /** Text that is checked to be a document. */
    @Override
    protected String documents() {
        return "json";
    }

    /** The column itself checks that. */
    @Override
    protected @Nullable String unread(String document) {
        return null;
    }

    /** Its JDBC driver reads rows in parts; another statement on the same connection makes it read all that are left first. */
    @Override
    public Fetching fetching() {
        return FETCHING;
    }

    /**
     * In the first of several rows that are put together by {@code union all}, a parameter's type is a text or bytes of at most 65,535. What is
     * longer is cut without a word: MariaDB 11.4.5 keeps what is left after multiples of 65,536 bytes; 10.11 keeps all.
     */
    @Override
    public long longestOfValues() {
        return LONGEST_OF_VALUES;
    }

    @Override
    protected String displayName() {
        return "MariaDB";
    }
}
