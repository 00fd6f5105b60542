// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainChangesContract;

class MariaDbPlainChangesContractTest extends PlainChangesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
