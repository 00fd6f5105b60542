// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ElementValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbElementValuesContractTest extends ElementValuesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
