// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicValuesSidesContract;

class MariaDbPolymorphicValuesSidesContractTest extends PolymorphicValuesSidesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
