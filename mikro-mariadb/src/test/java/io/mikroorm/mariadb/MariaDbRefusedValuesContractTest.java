// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.RefusedValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbRefusedValuesContractTest extends RefusedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
