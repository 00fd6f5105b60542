// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.hierarchy.RequiredBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlRequiredBelowContractTest extends RequiredBelowContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
