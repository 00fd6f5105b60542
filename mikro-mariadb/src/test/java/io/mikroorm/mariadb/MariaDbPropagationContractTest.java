// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.PropagationContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbPropagationContractTest extends PropagationContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
