// SPDX-License-Identifier: MIT
/** The MariaDB driver. Its JDBC driver is found as a service. */
module io.mikroorm.mariadb {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm.mysql;

    exports io.mikroorm.mariadb;
}
