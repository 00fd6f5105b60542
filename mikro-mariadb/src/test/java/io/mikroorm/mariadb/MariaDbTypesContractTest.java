// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.TypesContract;

class MariaDbTypesContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
