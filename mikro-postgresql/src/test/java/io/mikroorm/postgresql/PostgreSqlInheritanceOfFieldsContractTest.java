// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.InheritanceOfFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlInheritanceOfFieldsContractTest extends InheritanceOfFieldsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
