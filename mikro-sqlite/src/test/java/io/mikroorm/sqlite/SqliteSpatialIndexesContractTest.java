// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.SpatialIndexesContract;
import io.mikroorm.tck.sql.SqlTckDriver;
import org.jspecify.annotations.Nullable;

class SqliteSpatialIndexesContractTest extends SpatialIndexesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }

    @Override
    protected @Nullable Stored stored() {
        return null;
    }

    @Override
    protected boolean indexesNulls() {
        return false;
    }
}
