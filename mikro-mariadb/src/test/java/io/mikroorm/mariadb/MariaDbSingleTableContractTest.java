// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.hierarchy.SingleTableContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbSingleTableContractTest extends SingleTableContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
