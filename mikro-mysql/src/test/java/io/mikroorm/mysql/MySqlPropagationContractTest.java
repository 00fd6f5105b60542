// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.PropagationContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlPropagationContractTest extends PropagationContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
