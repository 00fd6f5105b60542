// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldChangesContract;

class MariaDbFieldChangesContractTest extends FieldChangesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
