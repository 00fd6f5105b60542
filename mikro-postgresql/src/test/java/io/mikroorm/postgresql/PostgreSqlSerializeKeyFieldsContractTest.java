// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeKeyFieldsContract;

class PostgreSqlSerializeKeyFieldsContractTest extends SerializeKeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
