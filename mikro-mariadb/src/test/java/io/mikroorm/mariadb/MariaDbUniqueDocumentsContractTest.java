// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.UniqueDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbUniqueDocumentsContractTest extends UniqueDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
