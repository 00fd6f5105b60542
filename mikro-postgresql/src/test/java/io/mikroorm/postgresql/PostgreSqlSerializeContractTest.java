// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeContract;

class PostgreSqlSerializeContractTest extends SerializeContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
