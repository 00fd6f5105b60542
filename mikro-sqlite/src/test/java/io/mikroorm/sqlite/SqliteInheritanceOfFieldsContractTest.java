// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.InheritanceOfFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteInheritanceOfFieldsContractTest extends InheritanceOfFieldsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
