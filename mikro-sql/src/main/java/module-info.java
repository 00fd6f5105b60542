// SPDX-License-Identifier: MIT
/** SQL on top of the core: syntax tree, rendering, JDBC, schema. */
module io.mikroorm.sql {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm;
    requires transitive java.sql;
    requires com.zaxxer.hikari;

    exports io.mikroorm.sql;
    exports io.mikroorm.sql.ast;
    exports io.mikroorm.sql.boot;
    exports io.mikroorm.sql.bridge;
    exports io.mikroorm.sql.dialect;
    exports io.mikroorm.sql.driver;
    exports io.mikroorm.sql.jdbc;
    exports io.mikroorm.sql.platform;
    exports io.mikroorm.sql.query;
    exports io.mikroorm.sql.render;
    exports io.mikroorm.sql.schema;
    exports io.mikroorm.sql.schema.ddl;
    exports io.mikroorm.sql.write;
}
