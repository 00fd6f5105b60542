// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.EmbeddedArrayLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbEmbeddedArrayLawsContractTest extends EmbeddedArrayLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
