// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.schema;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.schema.SpatialIndexesContract;
import io.mikroorm.tck.sql.SqlTckDriver;
import org.jspecify.annotations.Nullable;

class H2SpatialIndexesContractTest extends SpatialIndexesContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
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
