// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldMembersContract;

class MariaDbKeyFieldMembersContractTest extends KeyFieldMembersContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
