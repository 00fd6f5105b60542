// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.DeepPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlDeepPartsContractTest extends DeepPartsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
