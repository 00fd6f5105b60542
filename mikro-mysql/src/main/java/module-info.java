// SPDX-License-Identifier: MIT
/** The MySQL driver. Its JDBC driver is found as a service. */
module io.mikroorm.mysql {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm.sql;

    exports io.mikroorm.mysql;
}
