// SPDX-License-Identifier: MIT
/** jOOQ on the transactions, and over the entities, of a SQL database. */
module io.mikroorm.jooq {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm.sql;
    requires transitive org.jooq;

    exports io.mikroorm.jooq;
}
