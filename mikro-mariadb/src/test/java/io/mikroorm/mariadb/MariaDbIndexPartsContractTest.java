// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.IndexPartsContract;

class MariaDbIndexPartsContractTest extends IndexPartsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
