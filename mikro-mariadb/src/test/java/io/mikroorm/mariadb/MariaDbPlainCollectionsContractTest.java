// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainCollectionsContract;

class MariaDbPlainCollectionsContractTest extends PlainCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
