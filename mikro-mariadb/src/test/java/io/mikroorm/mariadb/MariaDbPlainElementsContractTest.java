// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.PlainElementsContract;

class MariaDbPlainElementsContractTest extends PlainElementsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
