// SPDX-License-Identifier: MIT
/** The SQLite driver. */
module io.mikroorm.sqlite {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm.sql;
    requires org.xerial.sqlitejdbc;

    exports io.mikroorm.sqlite;
}
