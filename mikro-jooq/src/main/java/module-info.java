// SPDX-License-Identifier: MIT
/** jOOQ on the transactions, and over the entities, of a SQL database. */
module io.mikroorm.jooq {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm.sql;
    requires transitive org.jooq;
    requires static jakarta.xml.bind; // only so that the compiler knows the annotations of jOOQ's settings

    exports io.mikroorm.jooq;
}
