// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.schema;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.schema.CountedKeysContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2CountedKeysContractTest extends CountedKeysContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
