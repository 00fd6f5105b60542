// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.schema;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.schema.NameClashesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2NameClashesContractTest extends NameClashesContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
