// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ElementKindsContract;

class MariaDbElementKindsContractTest extends ElementKindsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
