// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.PopulateContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbPopulateContractTest extends PopulateContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
