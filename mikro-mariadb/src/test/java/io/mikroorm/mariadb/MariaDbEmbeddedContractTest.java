// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.EmbeddedContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbEmbeddedContractTest extends EmbeddedContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
