// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.hierarchy.RequiredBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbRequiredBelowContractTest extends RequiredBelowContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
