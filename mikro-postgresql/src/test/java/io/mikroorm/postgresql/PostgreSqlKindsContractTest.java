// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.KindsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlKindsContractTest extends KindsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
