// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicPartsContract;

class MariaDbPolymorphicPartsContractTest extends PolymorphicPartsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
