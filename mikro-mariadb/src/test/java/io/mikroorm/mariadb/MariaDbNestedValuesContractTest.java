// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.property.NestedValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbNestedValuesContractTest extends NestedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
