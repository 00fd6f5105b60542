// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.PropagationContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlPropagationContractTest extends PropagationContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
