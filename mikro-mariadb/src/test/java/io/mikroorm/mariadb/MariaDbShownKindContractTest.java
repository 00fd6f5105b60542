// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.hierarchy.ShownKindContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbShownKindContractTest extends ShownKindContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
