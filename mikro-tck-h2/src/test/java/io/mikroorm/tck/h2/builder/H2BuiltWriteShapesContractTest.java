// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.builder;

import io.mikroorm.tck.builder.BuiltWriteShapesContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2BuiltWriteShapesContractTest extends BuiltWriteShapesContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
