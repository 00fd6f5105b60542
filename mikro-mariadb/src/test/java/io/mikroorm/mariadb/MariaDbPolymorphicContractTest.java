// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicContract;

class MariaDbPolymorphicContractTest extends PolymorphicContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
