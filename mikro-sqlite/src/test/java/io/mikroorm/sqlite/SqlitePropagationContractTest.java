// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.PropagationContract;
import io.mikroorm.tck.junit.TckDriver;

class SqlitePropagationContractTest extends PropagationContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
