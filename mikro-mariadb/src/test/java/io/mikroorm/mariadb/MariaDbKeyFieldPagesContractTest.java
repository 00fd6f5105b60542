// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldPagesContract;

class MariaDbKeyFieldPagesContractTest extends KeyFieldPagesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
