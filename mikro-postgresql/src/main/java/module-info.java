// SPDX-License-Identifier: MIT
/** The PostgreSQL driver. */
@SuppressWarnings("requires-automatic") // the JDBC driver is no module yet, but has fixed its name
module io.mikroorm.postgresql {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm.sql;
    requires java.sql;
    requires org.postgresql.jdbc;

    exports io.mikroorm.postgresql;
}
