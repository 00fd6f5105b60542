// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldsContract;

class MariaDbFieldsContractTest extends FieldsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
