// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.PlainElementLawsContract;

class MariaDbPlainElementLawsContractTest extends PlainElementLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
