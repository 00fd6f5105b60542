// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.builder;

import io.mikroorm.tck.builder.BuiltWritesRosettaContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2BuiltWritesRosettaContractTest extends BuiltWritesRosettaContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
