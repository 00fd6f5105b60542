// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.sql.schema.ForeignKey;
import io.mikroorm.sql.schema.TableName;
import io.mikroorm.sql.schema.ddl.DdlRenderer;

/** H2 passes over what is not there where it is told to, which the standard does not know. */
final class H2DdlRenderer extends DdlRenderer {

    H2DdlRenderer() {
        super(H2Dialect.H2);
    }

    @Override
    protected String dropForeignKey(TableName table, ForeignKey foreignKey) {
        return "alter table if exists " + quote(table) + " drop constraint if exists " + quote(foreignKey.name());
    }
}
