// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.TypesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbTypesContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
