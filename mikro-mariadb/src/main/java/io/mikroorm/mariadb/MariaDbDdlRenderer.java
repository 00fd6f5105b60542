// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.sql.schema.ForeignKey;
import io.mikroorm.sql.schema.Table;
import io.mikroorm.sql.schema.TableName;
import io.mikroorm.sql.schema.ddl.DdlRenderer;

/**
 * The statements of a schema that MariaDB writes in its own way. Texts are compared by the numbers of their characters, and
 * nothing is added to them in comparisons: no two different texts are equal.
 */
final class MariaDbDdlRenderer extends DdlRenderer {

    MariaDbDdlRenderer() {
        super(MariaDbDialect.MARIADB);
    }

    @Override
    protected String createTable(Table table) {
        return super.createTable(table) + " default character set utf8mb4 collate utf8mb4_nopad_bin";
    }

    @Override
    protected String dropForeignKey(TableName table, ForeignKey foreignKey) {
        return "alter table if exists " + quote(table) + " drop foreign key if exists " + quote(foreignKey.name());
    }
}
