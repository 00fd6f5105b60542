// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicRemovalContract;

class MariaDbPolymorphicRemovalContractTest extends PolymorphicRemovalContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
