// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.EmbeddedArraysContract;

class MariaDbEmbeddedArraysContractTest extends EmbeddedArraysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
