// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.schema.ForeignKey;
import io.mikroorm.sql.schema.TableName;
import io.mikroorm.sql.schema.ddl.DdlRenderer;

/** PostgreSQL passes over what is not there where it is told to, which the standard does not know. */
final class PostgreSqlDdlRenderer extends DdlRenderer {

    PostgreSqlDdlRenderer() {
        super(PostgreSqlDialect.POSTGRESQL);
    }

    @Override
    protected String dropForeignKey(TableName table, ForeignKey foreignKey) {
        return "alter table if exists " + quote(table) + " drop constraint if exists " + quote(foreignKey.name());
    }
}
