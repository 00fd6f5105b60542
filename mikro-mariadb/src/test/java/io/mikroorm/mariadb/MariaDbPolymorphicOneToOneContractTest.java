// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicOneToOneContract;

class MariaDbPolymorphicOneToOneContractTest extends PolymorphicOneToOneContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
