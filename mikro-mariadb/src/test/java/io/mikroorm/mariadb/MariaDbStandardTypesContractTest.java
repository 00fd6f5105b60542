// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.StandardTypesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbStandardTypesContractTest extends StandardTypesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
