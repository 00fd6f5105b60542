// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.hierarchy.PartialUniquesBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbPartialUniquesBelowContractTest extends PartialUniquesBelowContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
